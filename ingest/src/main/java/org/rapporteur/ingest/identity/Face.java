package org.rapporteur.ingest.identity;

import java.util.List;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.format.FileProperties;
import org.rapporteur.ingest.format.Parsed;

/// The parts of a document that say what it is.
///
/// @param head the texts of its first blocks
/// @param end the texts of its last blocks, where it is signed; empty if they belong to the head
/// @param furniture its running heads and feet
/// @param mediaType the media type of its file
/// @param fileName the name of its file without extension
/// @param properties what its file says of itself
record Face(
    List<String> head,
    List<String> end,
    List<String> furniture,
    String mediaType,
    String fileName,
    FileProperties properties) {
  /// How many blocks make the head: a cover, a table of contents and the first paragraphs.
  private static final int HEAD_BLOCKS = 45;

  /// How many blocks make the end: the last words, a place and a date, a name and an office.
  private static final int END_BLOCKS = 10;

  static Face of(Parsed parsed, String fileName) {
    List<String> texts =
        parsed.blocks().stream()
            .map(Block::words)
            .map(words -> words.text().replace('\n', ' ').strip())
            .filter(text -> !text.isEmpty())
            .toList();
    int head = Math.min(HEAD_BLOCKS, texts.size());
    int end = Math.max(head, texts.size() - END_BLOCKS);
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    return new Face(
        texts.subList(0, head),
        texts.subList(end, texts.size()),
        parsed.furniture(),
        parsed.mediaType(),
        stem,
        parsed.properties());
  }

  /// The first `count` blocks, the cover.
  List<String> cover(int count) {
    return head.subList(0, Math.min(count, head.size()));
  }
}
