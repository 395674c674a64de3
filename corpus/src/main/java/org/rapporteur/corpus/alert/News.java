package org.rapporteur.corpus.alert;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Hit;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SearchResult;

/// The passages that are new for an alert. A passage that its document had before under other
/// numbers is not new, nor is one of a document that moved or was read or tagged again.
///
/// @param alert the alert
/// @param total how many passages are new
/// @param hits the best of them, as many as were asked for
/// @param problem why the query cannot be asked, empty if it can: names that it used may be gone
public record News(Alert alert, long total, List<Hit> hits, String problem) {
  public News {
    hits = List.copyOf(hits);
  }

  /// What came at an instant or later.
  ///
  /// @param limit the greatest number of hits
  public static News since(Instant since, Alert alert, CorpusReader reader, int limit)
      throws IOException {
    try {
      SearchResult found =
          reader.search(new SearchRequest(alert.query(), Filters.NONE.withSince(since), limit));
      return new News(alert, found.total(), found.hits(), "");
    } catch (QuerySyntaxException e) {
      return new News(alert, 0, List.of(), String.valueOf(e.getMessage()));
    }
  }
}
