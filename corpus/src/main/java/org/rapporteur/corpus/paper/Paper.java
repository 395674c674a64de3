package org.rapporteur.corpus.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.text.Language;

/// A text to be read and printed.
///
/// @param title what it is
/// @param language the language of its headings
/// @param blocks what stands in it, in order
public record Paper(String title, Language language, List<Block> blocks) {
  /// So many headings make a table of contents that can still be looked through.
  private static final int LONGEST_CONTENTS = 150;

  private static final int SHORTEST_CONTENTS = 3;

  /// @throws IllegalArgumentException if two headings have the same anchor, a heading is more than
  ///   one level below the heading before it, or a link leads to an anchor that no heading has
  public Paper {
    blocks = List.copyOf(blocks);
    Set<String> anchors = new HashSet<>();
    int level = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        if (!anchors.add(heading.anchor())) {
          throw new IllegalArgumentException("two headings with the anchor " + heading.anchor());
        }
        if (heading.level() > level + 1) {
          throw new IllegalArgumentException(heading.anchor() + " is two levels below its heading");
        }
        level = heading.level();
      }
    }
    for (Block block : blocks) {
      for (Line line : block.lines()) {
        for (Run run : line.runs()) {
          if (run instanceof Run.Reference reference && !anchors.contains(reference.anchor())) {
            throw new IllegalArgumentException("no heading has the anchor " + reference.anchor());
          }
        }
      }
    }
  }

  /// The headings of its table of contents: those down to the lowest level with which it stays
  /// short, the uppermost always. None if the paper has fewer than three headings.
  public List<Block.Heading> contents() {
    List<Block.Heading> contents = headings();
    for (int level = Block.Heading.LOWEST; level > 1; level--) {
      int lowest = level;
      if (contents.size() > LONGEST_CONTENTS) {
        contents = contents.stream().filter(heading -> heading.level() < lowest).toList();
      }
    }
    return contents.size() < SHORTEST_CONTENTS ? List.of() : contents;
  }

  /// What the table of contents is called in the paper's language.
  String contentsTitle() {
    return language.equals(Language.FRENCH) ? "Sommaire" : "Contents";
  }

  /// All its headings in order.
  public List<Block.Heading> headings() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }
}
