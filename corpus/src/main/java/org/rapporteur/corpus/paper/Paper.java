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
  /// @throws IllegalArgumentException if two headings have the same anchor, or a link leads to an
  ///   anchor that no heading has
  public Paper {
    blocks = List.copyOf(blocks);
    Set<String> anchors = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && !anchors.add(heading.anchor())) {
        throw new IllegalArgumentException("two headings with the anchor " + heading.anchor());
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

  /// Its headings, for the table of contents.
  public List<Block.Heading> headings() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }
}
