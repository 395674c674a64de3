package org.rapporteur.ingest.structure;

import java.util.List;
import org.rapporteur.core.document.Original;
import org.rapporteur.core.document.Passage;

/// A canonical text, the passages that cover it, and what it spells otherwise than the file.
public record Composition(String text, List<Passage> passages, List<Original> originals) {
  public Composition {
    passages = List.copyOf(passages);
    originals = List.copyOf(originals);
  }
}
