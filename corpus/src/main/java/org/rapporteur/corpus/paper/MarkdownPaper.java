package org.rapporteur.corpus.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.corpus.format.Plain;

/// A paper as CommonMark with tables. Words of documents are escaped, so that none of them is
/// markup, in this dialect or in the common extensions of it.
final class MarkdownPaper {
  /// What begins markup wherever it stands, bare addresses included.
  private static final Pattern MARKUP =
      Pattern.compile("[\\\\`*_\\[\\]<>&|~#$^{}]|!$|:(?=//)|(?<=www)\\.");

  /// What makes a list, a rule or a heading of a line if it begins with it.
  private static final Pattern LINE_MARKUP = Pattern.compile("^(\\d*)([-+=.)])");

  private final Permalinks permalinks;
  private final Writer out;

  MarkdownPaper(Permalinks permalinks, Writer out) {
    this.permalinks = permalinks;
    this.out = out;
  }

  void write(Paper paper) throws IOException {
    out.append("# ").append(line(Line.of(paper.title()))).append('\n');
    List<Block.Heading> contents = paper.contents();
    if (!contents.isEmpty()) {
      out.append("\n**").append(paper.contentsTitle()).append("**\n\n");
      for (Block.Heading heading : contents) {
        String link = link(words(heading.line().text()), "#" + heading.anchor());
        out.append("  ".repeat(heading.level() - 1)).append("- ").append(link).append('\n');
      }
    }
    for (Block block : paper.blocks()) {
      out.write('\n');
      block(block);
    }
  }

  private void block(Block block) throws IOException {
    switch (block) {
      case Block.Heading(int level, Line line, String anchor) ->
          out.append("#".repeat(level + 1))
              .append(" <a id=\"" + anchor + "\"></a>")
              .append(line(line))
              .append('\n');
      case Block.Paragraph(Line line) -> out.append(line(line)).append('\n');
      case Block.Quotation(Line words, Line source) -> {
        out.append(quoted(words)).append(">\n> — ").append(line(source)).append('\n');
      }
      case Block.Items(List<Line> items) -> {
        for (Line item : items) {
          out.append("- ").append(line(item)).append('\n');
        }
      }
      case Block.Grid grid -> {
        out.append("**").append(line(Line.of(grid.caption()))).append("**\n\n");
        row(grid.header().stream().map(Line::of).toList());
        out.append("|").append("---|".repeat(grid.header().size())).append('\n');
        for (List<Line> row : grid.rows()) {
          row(row);
        }
      }
    }
  }

  private void row(List<Line> cells) throws IOException {
    out.append(cells.stream().map(this::line).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /// Words of a document, a line for each of its lines.
  private String quoted(Line words) {
    StringBuilder quoted = new StringBuilder();
    String[] lines = markup(words).split("\n");
    for (int i = 0; i < lines.length; i++) {
      String line = atStart(lines[i]);
      boolean broken = !line.isEmpty() && i + 1 < lines.length && !lines[i + 1].isBlank();
      quoted.append(line.isEmpty() ? ">" : "> ").append(line).append(broken ? "\\\n" : "\n");
    }
    return quoted.toString();
  }

  private String line(Line line) {
    return atStart(markup(line).replace('\n', ' '));
  }

  /// A line that stays a line of a paragraph.
  private static String atStart(String markup) {
    Matcher matcher = LINE_MARKUP.matcher(markup.strip());
    return matcher.replaceFirst("$1\\\\$2");
  }

  private String markup(Line line) {
    return line.runs().stream().map(this::markup).collect(Collectors.joining());
  }

  private String markup(Run run) {
    String words = words(run.text());
    return switch (run) {
      case Run.Plain plain -> words;
      case Run.Strong strong -> around(words, "**");
      case Run.Remark remark -> around(words, "*");
      case Run.Reference reference -> link(words, "#" + reference.anchor());
      case Run.Permalink permalink -> {
        Optional<String> address = permalinks.address(permalink);
        yield address.isPresent() ? link(words, "<" + address.get() + ">") : words;
      }
    };
  }

  /// Words with a mark on both sides, which CommonMark wants beside a character that is not a
  /// space.
  private static String around(String words, String mark) {
    String inner = words.strip();
    if (inner.isEmpty()) {
      return words;
    }
    int start = words.indexOf(inner);
    return words.substring(0, start)
        + mark
        + inner.replace('\n', ' ')
        + mark
        + words.substring(start + inner.length());
  }

  private static String link(String words, String address) {
    return "[" + words.replace('\n', ' ') + "](" + address + ")";
  }

  private static String words(String text) {
    return MARKUP.matcher(Plain.visible(text)).replaceAll("\\\\$0");
  }
}
