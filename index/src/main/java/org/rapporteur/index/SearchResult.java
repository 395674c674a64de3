package org.rapporteur.index;

import java.util.List;

/// What a search found.
///
/// @param total the exact number of passages found
/// @param hits the best of them, as many as were asked for
public record SearchResult(long total, List<Hit> hits) {
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
