package org.rapporteur.ingest.structure;

import java.util.List;
import org.rapporteur.ingest.block.Block;

/// How documents of one genre are built. Used once, for one document.
public interface Structure {
  /// Tells the composer every passage, in order. Footnotes are not among the blocks.
  void compose(List<Block> blocks, Composer composer);
}
