package org.rapporteur.web.upload;

import java.nio.file.Path;
import org.rapporteur.web.page.Words;

/// What became of a file that was sent.
public sealed interface Received {
  /// Its name as it was sent, but for what cannot be seen.
  String sent();

  /// It is in the collection.
  ///
  /// @param name the name under which it is kept
  /// @param path where it is
  /// @param replaced whether it took the place of a file of that name
  record Kept(String sent, String name, Path path, boolean replaced) implements Received {}

  /// It is not kept.
  record Refused(String sent, Refusal refusal) implements Received {
    /// Why it is not kept, and what to do.
    public String why(Words words, UploadLimits limits) {
      return words.get("Refusal." + refusal.name(), UploadLimits.size(limits.file(), words));
    }

    /// The name with the reason.
    public String sentence(Words words, UploadLimits limits) {
      return sent + ": " + why(words, limits);
    }
  }
}
