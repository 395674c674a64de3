package org.rapporteur.web.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.index.Hit;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SearchResult;
import org.rapporteur.web.document.DocumentAddress;
import org.rapporteur.web.document.HitFinder;
import org.rapporteur.web.document.ReadingPage;
import org.rapporteur.web.filter.FilterReader;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Visit;

/// Asks a search again for one of its hits and the two beside it.
public final class SearchedHit implements HitFinder {
  private static final int LAST = 100_000_000;

  private final FilterReader filters;

  /// @param filters reads what was searched for
  public SearchedHit(FilterReader filters) {
    this.filters = filters;
  }

  @Override
  public Optional<Found> find(Visit visit) throws IOException, HttpProblem {
    OptionalInt number = visit.query().number("hit", 1, LAST);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    SearchForm form = SearchForm.of(visit.query(), filters);
    int hit = number.getAsInt();
    int from = Math.max(0, hit - 2);
    SearchResult found;
    try {
      found =
          visit
              .corpus()
              .search(new SearchRequest(form.query(), form.filters(), form.order(), from, 3));
    } catch (QuerySyntaxException e) {
      return Optional.empty();
    }
    List<Hit> hits = found.hits();
    int here = hit - 1 - from;
    if (here >= hits.size() || !hits.get(here).passageId().equals(visit.query().text("passage"))) {
      return Optional.empty(); // the index has changed since
    }
    int page = (hit - 1) / SearchForm.SIZE + 1;
    return Optional.of(
        new Found(
            hits.get(here).highlights(),
            new ReadingPage.HitPath(
                hit,
                found.total(),
                form.at(page).address().toString(),
                here == 0 ? Optional.empty() : Optional.of(address(hits, here - 1, hit - 1, form)),
                here + 1 == hits.size()
                    ? Optional.empty()
                    : Optional.of(address(hits, here + 1, hit + 1, form)))));
  }

  private static String address(List<Hit> hits, int index, int number, SearchForm form) {
    Hit hit = hits.get(index);
    return DocumentAddress.ofHit(hit.document(), hit.passageId(), form.at(1).address(), number);
  }
}
