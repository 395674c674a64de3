package org.rapporteur.ingest.format;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The name of an entry, made fit to be shown. It is never used as a path: whatever a container
/// says here, nothing is written or opened by it.
final class EntryName {
  private static final int LONGEST = 200;

  private EntryName() {}

  /// The name with `/` between folders, without control characters, steps upwards and empty steps;
  /// empty if there is none.
  static String of(@Nullable String said) {
    if (said == null) {
      return "";
    }
    String plain =
        said.codePoints()
            .map(c -> isShown(c) ? c : '_')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .replace('\\', '/');
    String name =
        Arrays.stream(plain.split("/"))
            .map(String::strip)
            .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals(".."))
            .collect(Collectors.joining("/"));
    return name.length() <= LONGEST ? name : "…" + name.substring(name.length() - LONGEST);
  }

  /// Control characters and those that turn the direction of writing can make a name look like
  /// another.
  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /// Whether it is what systems put into archives for themselves.
  static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || Arrays.stream(name.split("/")).anyMatch(step -> step.startsWith("."));
  }
}
