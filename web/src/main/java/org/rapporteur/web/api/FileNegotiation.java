package org.rapporteur.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chooses the format of a file.
final class FileNegotiation {
  private FileNegotiation() {}

  /// The format that is asked for; else the first whose type the client names; else the usual one,
  /// where the client takes anything.
  ///
  /// @param asked the format that the address names, if it does
  /// @param accept the header of the request, null if it sent none
  /// @throws ApiProblem if the client takes none of the types
  static String format(Result.File file, Optional<String> asked, @Nullable String accept)
      throws ApiProblem {
    List<String> labels = List.copyOf(file.types().keySet());
    if (asked.isPresent() || accept == null || accept.isBlank()) {
      return asked.orElse(labels.getFirst());
    }
    String wanted = accept.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> type : file.types().entrySet()) {
      if (wanted.contains(type.getValue().replaceFirst(";.*", ""))) {
        return type.getKey();
      }
    }
    if (wanted.contains("*/*")) {
      return labels.getFirst();
    }
    throw new ApiProblem(
        ApiProblem.Kind.NOT_ACCEPTABLE, "There are " + String.join(", ", labels) + ".");
  }
}
