package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What Java noted of its heap with `-Xlog:gc`.
final class GcLog {
  /// `Pause Young (Allocation Failure) 120M->34M(490M) 8.2ms`.
  private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(\\d+M\\)");

  private GcLog() {}

  /// The most that was in use right after a collection, in bytes; 0 if there was none. Right before
  /// one the heap is nearly as full as it may be, whatever is needed.
  static long mostKept(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(COLLECTION::matcher)
          .filter(Matcher::find)
          .mapToLong(collection -> Long.parseLong(collection.group(2)) << 20)
          .max()
          .orElse(0);
    }
  }
}
