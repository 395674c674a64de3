package org.rapporteur.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.bench.Figure.Unit;

/// All mentions of an index as files, beside a plain copy of the same bytes.
///
/// @param programs what to run
/// @param index the folder of the index
/// @param folder where the files go
record Export(Programs programs, Path index, Path folder) {
  private static final Pattern ROWS = Pattern.compile("\"rows\":(\\d+)");

  /// Exports and measures.
  ///
  /// @throws IOException if a command fails, or rows are missing
  List<Figure> measure() throws IOException, InterruptedException {
    Path csv = folder.resolve("mentions.csv");
    TimedRun run = mentions(csv);
    long rows = rows();
    long counted = rowsIn(csv);
    if (rows != counted) {
      throw new IOException(csv + " has " + counted + " rows, the receipt says " + rows);
    }
    TimedRun copy =
        TimedRun.of(
            List.of("cp", csv.toString(), folder.resolve("copy.csv").toString()),
            folder.resolve("copy.log"));
    TimedRun sheet = mentions(folder.resolve("mentions.xlsx"));
    return List.of(
        Figure.whole("export, rows", Unit.COUNT, rows),
        new Figure("  to CSV", Unit.SECONDS, run.seconds()),
        new Figure("  rows to CSV", Unit.PER_SECOND, rows / run.seconds()),
        new Figure("  to a copy of the CSV", Unit.TIMES, run.seconds() / copy.seconds()),
        Figure.whole("  peak, CSV", Unit.MEGABYTES, run.peakBytes()),
        new Figure("  to XLSX", Unit.SECONDS, sheet.seconds()),
        new Figure("  rows to XLSX", Unit.PER_SECOND, rows() / sheet.seconds()),
        Figure.whole("  peak, XLSX", Unit.MEGABYTES, sheet.peakBytes()),
        Figure.whole("  heap kept, XLSX", Unit.MEGABYTES, GcLog.mostKept(gcLog())));
  }

  private TimedRun mentions(Path file) throws IOException, InterruptedException {
    return TimedRun.of(
        programs.rapporteur(
            gcLog(),
            "mentions",
            "--index",
            index.toString(),
            "--receipt",
            receipt().toString(),
            "-o",
            file.toString()),
        folder.resolve("mentions.log"));
  }

  private Path receipt() {
    return folder.resolve("receipt.json");
  }

  private Path gcLog() {
    return folder.resolve("mentions-gc.log");
  }

  private long rows() throws IOException {
    Matcher rows = ROWS.matcher(Files.readString(receipt()));
    if (!rows.find()) {
      throw new IOException(receipt() + " does not say how many rows there are");
    }
    return Long.parseLong(rows.group(1));
  }

  /// The records of a CSV file without its head: the line ends outside quotes.
  static long rowsIn(Path csv) throws IOException {
    long lines = 0;
    boolean quoted = false;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(csv), 1 << 16)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '"') {
          quoted = !quoted;
        } else if (next == '\n' && !quoted) {
          lines++;
        }
      }
    }
    return lines - 1;
  }
}
