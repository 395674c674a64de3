package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.Facets;
import org.rapporteur.index.Facets.Count;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.query.Vocabulary;

/// Counts the hits of one search by the terms of the fields that filters ask. The postings of a
/// field are gone through once; there is nothing else to keep for it.
final class FacetCounter {
  private final Finder finder;
  private final Vocabulary vocabulary;
  private final PassageSearch search;
  private final Map<Filters, FixedBitSet> found = new HashMap<>();

  FacetCounter(Finder finder, Vocabulary vocabulary, PassageSearch search) {
    this.finder = finder;
    this.vocabulary = vocabulary;
    this.search = search;
  }

  Facets count(Filters filters) throws IOException {
    List<Count<Integer>> years =
        inOrder(counts(Schema.YEAR, filters.withYears(Set.of()), FacetCounter::year));
    return new Facets(
        frequentFirst(counts(Schema.PARTY, filters.withParties(Set.of()), this::party)),
        inOrder(counts(Schema.ARTICLE, filters.withProvisions(Set.of()), FacetCounter::provision)),
        inOrder(
            counts(
                Schema.RECOMMENDATION,
                filters.withRecommendations(Set.of()),
                RecommendationCode::tryParse)),
        inOrder(counts(Schema.URGENCY, filters.withUrgencies(Set.of()), vocabulary::urgency))
            .reversed(),
        inOrder(counts(Schema.QUESTION, filters.withQuestions(Set.of()), Question::tryParse)),
        frequentFirst(counts(Schema.GENRE, filters.withGenres(Set.of()), FacetCounter::genre)),
        frequentFirst(counts(Schema.VOICE, filters.withVoices(Set.of()), FacetCounter::voice)),
        frequentFirst(
            counts(Schema.LANGUAGE, filters.withLanguages(Set.of()), FacetCounter::language)),
        years.reversed());
  }

  private Optional<Party> party(String code) {
    return vocabulary.parties(code).stream().filter(party -> party.code().equals(code)).findFirst();
  }

  private static Optional<InstrumentProvision> provision(String term) {
    int cut = term.lastIndexOf('#');
    return Provision.tryParse(term.substring(cut + 1))
        .map(provision -> new InstrumentProvision(term.substring(0, cut), provision));
  }

  private static Optional<Genre> genre(String term) {
    return Optional.of(Genre.valueOf(term.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Voice> voice(String term) {
    return Optional.of(Voice.valueOf(term.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Language> language(String term) {
    return Optional.of(new Language(term));
  }

  private static Optional<Integer> year(String term) {
    return Optional.of(Integer.valueOf(term));
  }

  private static <T extends Comparable<? super T>> List<Count<T>> frequentFirst(
      List<Count<T>> counts) {
    return counts.stream()
        .sorted(
            Comparator.<Count<T>>comparingLong(Count::passages)
                .reversed()
                .thenComparing(Count::value))
        .toList();
  }

  private static <T extends Comparable<? super T>> List<Count<T>> inOrder(List<Count<T>> counts) {
    return counts.stream().sorted(Comparator.comparing(Count::value)).toList();
  }

  /// @param meaning what a term of the field means; nothing for a term that is to be left out
  private <T> List<Count<T>> counts(
      String field, Filters filters, Function<String, Optional<T>> meaning) throws IOException {
    FixedBitSet set = found.get(filters);
    if (set == null) {
      set = search.found(filters);
      found.put(filters, set);
    }
    Map<String, Long> terms = new HashMap<>();
    for (LeafReaderContext leaf : finder.leaves()) {
      count(leaf, field, set, terms);
    }
    List<Count<T>> counts = new ArrayList<>();
    terms.forEach((term, passages) ->
        meaning.apply(term).ifPresent(value -> counts.add(new Count<>(value, passages))));
    return counts;
  }

  private static void count(
      LeafReaderContext leaf, String field, FixedBitSet set, Map<String, Long> counts)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    while (each.next() != null) {
      postings = each.postings(postings, PostingsEnum.NONE);
      long passages = 0;
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (set.get(leaf.docBase + doc)) {
          passages++;
        }
      }
      if (passages > 0) {
        counts.merge(each.term().utf8ToString(), passages, Long::sum);
      }
    }
  }
}
