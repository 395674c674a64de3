package org.rapporteur.ingest.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.FootnoteMark;

/// Blocks as people read and write them in test data, one a line:
///
/// ```
/// [page 4]
/// H2 A heading
/// P  A paragraph that calls a footnote.[^12]
/// LI An item
/// TR A cell | another
/// FN 12 The footnote
/// ```
public final class BlockNotation {
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]]+)\\]");
  private static final Pattern LINE = Pattern.compile("(H[1-6]|P|LI|TR|FN)\\s+(.*)");
  private static final Pattern PAGE = Pattern.compile("\\[page ?(.*)\\]");
  private static final Pattern NOTE = Pattern.compile("(\\S+)\\s+(.*)");

  private BlockNotation() {}

  /// Reads blocks; lines that begin with `#` are remarks.
  public static List<Block> read(String text) {
    List<Block> blocks = new ArrayList<>();
    String page = "";
    for (String line : text.lines().toList()) {
      Matcher turned = PAGE.matcher(line);
      Matcher block = LINE.matcher(line);
      if (turned.matches()) {
        page = turned.group(1);
      } else if (block.matches()) {
        blocks.add(block(page, block.group(1), block.group(2)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalArgumentException("not a block: " + line);
      }
    }
    return blocks;
  }

  private static Block block(String page, String kind, String text) {
    return switch (kind) {
      case "P" -> new Block.Paragraph(page, words(text));
      case "LI" -> new Block.ListItem(page, words(text));
      case "TR" ->
          new Block.TableRow(
              page, Arrays.stream(text.split("\\|", -1)).map(c -> words(c.strip())).toList());
      case "FN" -> {
        Matcher note = NOTE.matcher(text);
        if (!note.matches()) {
          throw new IllegalArgumentException("not a footnote: " + text);
        }
        yield new Block.Footnote(page, note.group(1), words(note.group(2)));
      }
      default -> new Block.Heading(page, words(text), kind.charAt(1) - '0');
    };
  }

  /// Words with marks such as `[^12]`.
  public static Words words(String text) {
    StringBuilder plain = new StringBuilder();
    List<FootnoteMark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      plain.append(text, from, mark.start());
      marks.add(new FootnoteMark(plain.length(), mark.group(1)));
      from = mark.end();
    }
    return new Words(plain.append(text.substring(from)).toString(), marks);
  }

  /// Writes blocks, so that [#read] would read the same.
  public static String write(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    String page = "";
    for (Block block : blocks) {
      if (!block.page().equals(page)) {
        page = block.page();
        out.append("[page ").append(page).append("]\n");
      }
      out.append(line(block)).append('\n');
    }
    return out.toString();
  }

  private static String line(Block block) {
    return switch (block) {
      case Block.Heading heading -> "H" + heading.level() + " " + marked(heading.words());
      case Block.Paragraph paragraph -> "P  " + marked(paragraph.words());
      case Block.ListItem item -> "LI " + marked(item.words());
      case Block.TableRow row ->
          "TR " + String.join(" | ", row.cells().stream().map(BlockNotation::marked).toList());
      case Block.Footnote note -> "FN " + note.label() + " " + marked(note.words());
    };
  }

  /// Text with its marks.
  public static String marked(Words words) {
    return marked(words.text(), words.marks(), 0);
  }

  /// Text with marks whose offsets are counted from `origin`.
  public static String marked(String text, List<FootnoteMark> marks, int origin) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (FootnoteMark mark : marks) {
      out.append(text, from, mark.offset() - origin).append("[^").append(mark.label()).append(']');
      from = mark.offset() - origin;
    }
    return out.append(text.substring(from)).toString();
  }
}
