package org.rapporteur.corpus;

import java.util.List;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure;
import org.rapporteur.index.Location;

/// One thing that a batch does about one file.
sealed interface Step {
  /// The identifier of the file.
  String file();

  /// Reads and tags it.
  ///
  /// @param digest the digest of its bytes
  /// @param locations where it lies; it is read at the first
  /// @param predecessor the identifier of the file with which its passages are compared, mostly its
  ///   own
  /// @param known whether the index has something under its identifier
  /// @param why what made that necessary
  /// @param attempts how often the same bytes were tried in vain before
  record Read(
      String file,
      Digest digest,
      List<Location> locations,
      String predecessor,
      boolean known,
      Why why,
      int attempts)
      implements Step {}

  /// Tags it again from its stored text.
  record Retag(KnownFile known, List<Location> locations, Why why) implements Step {
    @Override
    public String file() {
      return known.id();
    }
  }

  /// Records where it lies now.
  record Relocate(String file, List<Location> locations) implements Step {}

  /// Records that it cannot be read.
  ///
  /// @param attempts how often it was tried in vain before
  record Fail(String file, Location location, Failure.Reason reason, String detail, int attempts)
      implements Step {}

  /// Removes it.
  record Remove(String file) implements Step {}
}
