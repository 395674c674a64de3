package org.rapporteur.corpus.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.corpus.format.Xml;

/// A format of papers.
public enum PaperFormat {
  /// Plain text.
  TXT,
  /// Markdown as CommonMark has it, with its extension for tables.
  MD,
  /// A page that stands by itself: no script, nothing from elsewhere.
  HTML,
  /// Office Open XML, for word processors.
  DOCX;

  /// The name by which a person asks for it, and the extension of its files.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format with a name.
  public static Optional<PaperFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(name)).findFirst();
  }

  /// The format that a file's name asks for by its extension.
  public static Optional<PaperFormat> of(String fileName) {
    return named(fileName.substring(fileName.lastIndexOf('.') + 1));
  }

  /// Writes a paper. What it is written to stays open.
  ///
  /// @param permalinks where the passages that it names can be seen
  /// @throws IOException if it cannot be written
  public void write(Paper paper, Permalinks permalinks, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    switch (this) {
      case TXT -> new TextPaper(text).write(paper);
      case MD -> new MarkdownPaper(permalinks, text).write(paper);
      case HTML -> new HtmlPaper(permalinks, new Xml(text)).write(paper);
      case DOCX -> new WordPaper(permalinks, out).write(paper);
    }
    text.flush();
  }
}
