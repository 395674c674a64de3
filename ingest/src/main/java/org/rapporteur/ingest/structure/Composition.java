package org.rapporteur.ingest.structure;

import java.util.List;
import org.rapporteur.core.document.Passage;

/// A canonical text and the passages that cover it.
public record Composition(String text, List<Passage> passages) {
  public Composition {
    passages = List.copyOf(passages);
  }
}
