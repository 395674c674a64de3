package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// A process with all that it started, as Linux shows them under `/proc`.
final class ProcessTree {
  private final ProcessHandle root;
  private final Set<ProcessHandle> seen = new LinkedHashSet<>();

  ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  /// The resident memory of all processes together, in bytes. A page that several of them share
  /// counts in each, so this is rather too much than too little.
  long residentBytes() {
    long kibibytes = 0;
    for (ProcessHandle process : Stream.concat(Stream.of(root), root.descendants()).toList()) {
      seen.add(process);
      kibibytes += residentKibibytes(process.pid());
    }
    return kibibytes * 1024;
  }

  private static long residentKibibytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      // "VmRSS:     12345 kB"; the line is missing when the process has just ended.
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | UncheckedIOException e) {
      // It ended between being listed and being read: it has no memory any more.
      return 0;
    }
  }

  /// Ends what still runs, also those whose parent has ended before them.
  void end() {
    root.descendants().forEach(seen::add);
    seen.add(root);
    seen.forEach(ProcessHandle::destroyForcibly);
  }
}
