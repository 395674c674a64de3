package org.rapporteur.web.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Visit;

/// Finds the hit of a search by which somebody came to a passage.
public interface HitFinder {
  /// The hit that the address tells, if it tells one.
  Optional<Found> find(Visit visit) throws IOException, HttpProblem;

  /// A hit.
  ///
  /// @param highlights what was found in it, as places in its text
  /// @param path the way to its neighbours
  record Found(List<Span> highlights, ReadingPage.HitPath path) {
    public Found {
      highlights = List.copyOf(highlights);
    }
  }
}
