package org.rapporteur.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Receipt;

/// In what a report is written, as its file's name ends: `.json`, `.html` or anything else for
/// text.
public enum ReportFormat {
  TEXT,
  JSON,
  HTML;

  /// The format that a file's name tells.
  public static ReportFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json")
        ? JSON
        : name.endsWith(".html") || name.endsWith(".htm") ? HTML : TEXT;
  }

  /// Writes a report with what the whole index covers now.
  public void write(BatchNews report, CorpusIndex index, Writer out) throws IOException {
    try (CorpusReader reader = index.reader()) {
      write(report, reader.receipt(), out);
    }
  }

  private void write(BatchNews report, Receipt receipt, Writer out) throws IOException {
    switch (this) {
      case TEXT -> new TextReport(out).whole(report, receipt);
      case JSON -> JsonReport.write(report, receipt, out);
      case HTML -> HtmlReport.write(report, receipt, out);
    }
  }
}
