package org.rapporteur.bench.collection;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.text.Language;

/// Writes paragraphs as a file of a format.
enum Layout {
  /// A paragraph on each line, lines apart.
  TEXT(".txt") {
    @Override
    String file(List<Paragraph> paragraphs, Language language) {
      return paragraphs.stream()
          .map(Paragraph::text)
          .collect(Collectors.joining("\n\n", "\n\n\n\n", "\n"));
    }
  },
  /// A web page.
  PAGE(".html") {
    @Override
    String file(List<Paragraph> paragraphs, Language language) {
      StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
      html.append(language.code()).append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
      html.append(escaped(paragraphs.getFirst().text())).append("</title>\n</head>\n<body>\n");
      for (Paragraph paragraph : paragraphs) {
        String element = element(paragraph.role());
        html.append('<').append(element).append('>').append(escaped(paragraph.text()));
        html.append("</").append(element).append(">\n");
      }
      return html.append("</body>\n</html>\n").toString();
    }
  };

  private final String ending;

  Layout(String ending) {
    this.ending = ending;
  }

  /// The end of the file's name.
  String ending() {
    return ending;
  }

  /// The content of the file.
  abstract String file(List<Paragraph> paragraphs, Language language);

  private static String element(Paragraph.Role role) {
    return switch (role) {
      case CHAPTER -> "h1";
      case PART -> "h2";
      case TITLE -> "h3";
      case CODE -> "h4";
      case COVER, QUESTION, ANSWER, NUMBERED, RECOMMENDATION -> "p";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
