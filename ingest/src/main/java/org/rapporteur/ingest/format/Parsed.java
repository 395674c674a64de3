package org.rapporteur.ingest.format;

import java.util.List;
import org.rapporteur.ingest.block.Block;

/// A file as its parser saw it.
///
/// @param mediaType the media type detected
/// @param title the title in the file's properties, empty if there is none
/// @param pages the number of pages, 0 if the format has none
/// @param blocks the text in reading order
public record Parsed(String mediaType, String title, int pages, List<Block> blocks) {
  public Parsed {
    blocks = List.copyOf(blocks);
  }

  /// Whether there is any text.
  public boolean hasText() {
    return blocks.stream().anyMatch(block -> !block.words().text().isBlank());
  }
}
