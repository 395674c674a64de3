package org.rapporteur.web.http;

import java.util.List;
import org.rapporteur.corpus.paper.Paper;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.corpus.paper.Permalinks;
import org.rapporteur.web.page.Link;

/// Papers to be kept as files.
public final class PaperDownload {
  private PaperDownload() {}

  /// A paper as a file.
  ///
  /// @param name the name of the file without its extension
  public static Answer of(String name, Paper paper, PaperFormat format) {
    return new Answer.Download(
        name + "." + format.label(),
        type(format),
        out -> format.write(paper, Permalinks.NONE, out));
  }

  /// The media type of a format.
  public static String type(PaperFormat format) {
    return switch (format) {
      case TXT -> "text/plain; charset=utf-8";
      case MD -> "text/markdown; charset=utf-8";
      case HTML -> "text/html; charset=utf-8";
      case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    };
  }

  /// The format that an address names by its extension.
  ///
  /// @throws HttpProblem if it names none
  public static PaperFormat format(String extension) throws HttpProblem {
    return PaperFormat.named(extension).orElseThrow(() -> new HttpProblem(404, ""));
  }

  /// Links to a paper in the formats for reading and working on.
  ///
  /// @param address its address without the extension, parameters included
  public static List<Link> links(Query address) {
    return List.of(PaperFormat.DOCX, PaperFormat.HTML, PaperFormat.MD).stream()
        .map(format ->
            new Link(format.name(), address.at(address.path() + "." + format.label()).toString()))
        .toList();
  }
}
