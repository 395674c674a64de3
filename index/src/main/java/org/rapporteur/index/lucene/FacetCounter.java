package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.rapporteur.index.Facets;
import org.rapporteur.index.Facets.Count;
import org.rapporteur.index.Filters;

/// Counts the hits of one search by the terms of the fields that filters ask.
final class FacetCounter {
  private final Finder finder;
  private final FacetFields fields;
  private final PassageSearch search;
  private final Map<Filters, FixedBitSet> found = new HashMap<>();

  FacetCounter(Finder finder, FacetFields fields, PassageSearch search) {
    this.finder = finder;
    this.fields = fields;
    this.search = search;
  }

  /// A filter does not narrow its own values.
  Facets count(Filters filters) throws IOException {
    return new Facets(
        frequentFirst(fields.parties(), filters.withParties(Set.of())),
        inOrder(fields.provisions(), filters.withProvisions(Set.of())),
        inOrder(fields.recommendations(), filters.withRecommendations(Set.of())),
        inOrder(fields.urgencies(), filters.withUrgencies(Set.of())).reversed(),
        inOrder(fields.questions(), filters.withQuestions(Set.of())),
        frequentFirst(fields.genres(), filters.withGenres(Set.of())),
        frequentFirst(fields.voices(), filters.withVoices(Set.of())),
        frequentFirst(fields.languages(), filters.withLanguages(Set.of())),
        inOrder(fields.years(), filters.withYears(Set.of())).reversed());
  }

  private <T extends Comparable<? super T>> List<Count<T>> inOrder(
      FacetTerms<T> terms, Filters filters) throws IOException {
    return terms.in(found(filters), finder.leaves());
  }

  private <T extends Comparable<? super T>> List<Count<T>> frequentFirst(
      FacetTerms<T> terms, Filters filters) throws IOException {
    return terms.frequentFirst(found(filters), finder.leaves());
  }

  private FixedBitSet found(Filters filters) throws IOException {
    FixedBitSet set = found.get(filters);
    if (set == null) {
      set = search.found(filters);
      found.put(filters, set);
    }
    return set;
  }
}
