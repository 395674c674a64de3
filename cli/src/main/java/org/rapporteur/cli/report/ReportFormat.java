package org.rapporteur.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;

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

  /// Writes a report.
  public void write(BatchNews report, Writer out) throws IOException {
    switch (this) {
      case TEXT -> new TextReport(out).whole(report);
      case JSON -> JsonReport.write(report, out);
      case HTML -> HtmlReport.write(report, out);
    }
  }
}
