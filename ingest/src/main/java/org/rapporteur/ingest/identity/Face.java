package org.rapporteur.ingest.identity;

import java.util.List;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.format.Parsed;

/// The parts of a document that say what it is.
///
/// @param head the texts of its first blocks
/// @param furniture its running heads and feet
/// @param fileName the name of its file without extension
/// @param propertyTitle the title in the file's properties, maybe empty
record Face(List<String> head, List<String> furniture, String fileName, String propertyTitle) {
  /// How many blocks make the head: a cover, a table of contents and the first paragraphs.
  private static final int HEAD_BLOCKS = 45;

  static Face of(Parsed parsed, String fileName) {
    List<String> head =
        parsed.blocks().stream()
            .map(Block::words)
            .map(words -> words.text().replace('\n', ' ').strip())
            .filter(text -> !text.isEmpty())
            .limit(HEAD_BLOCKS)
            .toList();
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    return new Face(head, parsed.furniture(), stem, parsed.title());
  }

  /// The first `count` blocks, the cover.
  List<String> cover(int count) {
    return head.subList(0, Math.min(count, head.size()));
  }
}
