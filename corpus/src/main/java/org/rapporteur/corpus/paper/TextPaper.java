package org.rapporteur.corpus.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.corpus.format.Plain;

/// A paper as plain text, in lines of 80 characters. Links are their words.
final class TextPaper {
  static final int WIDTH = 80;

  private static final String INDENT = "    ";

  private final Writer out;

  TextPaper(Writer out) {
    this.out = out;
  }

  void write(Paper paper) throws IOException {
    underlined(words(paper.title()), '=');
    List<Block.Heading> contents = paper.contents();
    if (!contents.isEmpty()) {
      out.write('\n');
      underlined(paper.contentsTitle(), '-');
      for (Block.Heading heading : contents) {
        lines("  ".repeat(heading.level()), "  ", words(heading.line()));
      }
    }
    for (Block block : paper.blocks()) {
      out.write('\n');
      block(block);
    }
  }

  private void block(Block block) throws IOException {
    switch (block) {
      case Block.Heading heading -> {
        switch (heading.level()) {
          case 1 -> underlined(words(heading.line()), '=');
          case 2 -> underlined(words(heading.line()), '-');
          default -> lines("", "", words(heading.line()));
        }
      }
      case Block.Paragraph(Line line) -> lines("", "", words(line));
      case Block.Quotation(Line quoted, Line source) -> {
        for (String line : Plain.visible(quoted.text()).split("\n")) {
          lines(INDENT, "", line);
        }
        lines(INDENT + "— ", "  ", words(source));
      }
      case Block.Items(List<Line> items) -> {
        for (Line item : items) {
          lines("- ", "  ", words(item));
        }
      }
      case Block.Grid grid -> {
        lines("", "", words(grid.caption()));
        out.write('\n');
        new TextTable(grid, WIDTH).write(out);
      }
    }
  }

  private void underlined(String title, char mark) throws IOException {
    List<String> lines = Plain.wrap(title, WIDTH);
    lines("", "", title);
    int longest = lines.stream().mapToInt(Plain::width).max().orElse(0);
    out.append(String.valueOf(mark).repeat(longest)).append('\n');
  }

  /// Writes a text in lines.
  ///
  /// @param first what stands before the first line
  /// @param further what stands before the others, but for the indentation of the first
  private void lines(String first, String further, String text) throws IOException {
    String indent = " ".repeat(first.length() - first.stripLeading().length());
    String before = first;
    for (String line : Plain.wrap(text, WIDTH - Math.max(first.length(), indent.length()))) {
      out.append((before + line).stripTrailing()).append('\n');
      before = indent + further;
    }
  }

  private static String words(Line line) {
    return words(line.text());
  }

  /// Words on one line.
  static String words(String text) {
    return Plain.visible(text).replace('\n', ' ');
  }
}
