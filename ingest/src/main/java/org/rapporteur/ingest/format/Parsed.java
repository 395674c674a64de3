package org.rapporteur.ingest.format;

import java.util.List;
import org.rapporteur.core.document.Pages;
import org.rapporteur.ingest.block.Block;

/// A file as its parser saw it.
///
/// @param mediaType the media type detected
/// @param properties what the file says of itself
/// @param pages its pages
/// @param whyUnread why some of them were not read, for a person; empty if all were
/// @param furniture the lines that run at the head or foot of pages, each once
/// @param blocks the text in reading order
public record Parsed(
    String mediaType,
    FileProperties properties,
    Pages pages,
    String whyUnread,
    List<String> furniture,
    List<Block> blocks) {
  public Parsed {
    furniture = List.copyOf(furniture);
    blocks = List.copyOf(blocks);
  }

  /// A file whose pages were all read.
  public Parsed(
      String mediaType,
      FileProperties properties,
      Pages pages,
      List<String> furniture,
      List<Block> blocks) {
    this(mediaType, properties, pages, "", furniture, blocks);
  }

  /// Whether there is any text.
  public boolean hasText() {
    return blocks.stream().anyMatch(block -> !block.words().text().isBlank());
  }
}
