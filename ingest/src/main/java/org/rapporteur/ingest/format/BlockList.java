package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// The blocks of a document as they come in.
final class BlockList {
  private static final Pattern BACK_ARROW = Pattern.compile("\\s*[↩⤴↑⏎^]\\uFE0E?$");

  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> furniture = new LinkedHashSet<>();

  /// The blocks in the order in which they came.
  List<Block> all() {
    return List.copyOf(blocks);
  }

  /// The running heads and feet, each once.
  List<String> furniture() {
    return List.copyOf(furniture);
  }

  void add(Block block) {
    blocks.add(block);
  }

  void addFurniture(String line) {
    furniture.add(line);
  }

  /// Adds a row unless all its cells are empty.
  void addRow(String page, List<Words> cells) {
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      blocks.add(new Block.TableRow(page, cells));
    }
  }

  /// Adds a paragraph of a footnote; a footnote of several paragraphs is one footnote. The arrow
  /// that leads back to its mark is none of its words.
  void addFootnote(String page, String label, Words noted) {
    Matcher arrow = BACK_ARROW.matcher(noted.text());
    Words taken = arrow.find() ? noted.until(arrow.start()) : noted;
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof Block.Footnote(String at, String before, Words words)
        && before.equals(label)) {
      blocks.set(blocks.size() - 1, new Block.Footnote(at, label, words.then(" ", taken)));
    } else {
      blocks.add(new Block.Footnote(page, label, taken));
    }
  }
}
