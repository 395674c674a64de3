package org.rapporteur.index.lucene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.index.Filters;
import org.rapporteur.index.YearRange;

/// Filters as Lucene queries that do not score.
final class FilterCompiler {
  private FilterCompiler() {}

  /// The clauses of all filters but parties and provisions, which each request counts its own way.
  static List<Query> scope(Filters filters) {
    List<Query> clauses = new ArrayList<>();
    add(clauses, Schema.RECOMMENDATION, filters.recommendations(), Object::toString);
    add(clauses, Schema.URGENCY, filters.urgencies(), Urgency::name);
    add(clauses, Schema.QUESTION, filters.questions(), Object::toString);
    add(clauses, Schema.GENRE, filters.genres(), Schema::term);
    add(clauses, Schema.VOICE, filters.voices(), Schema::term);
    add(clauses, Schema.LANGUAGE, filters.languages(), Object::toString);
    if (!filters.years().isEmpty()) {
      BooleanQuery.Builder years = new BooleanQuery.Builder();
      filters.years().forEach(range -> years.add(years(range), Occur.SHOULD));
      clauses.add(years.build());
    }
    if (filters.since() != null) {
      clauses.add(since(filters.since()));
    }
    return clauses;
  }

  /// The clauses of parties and provisions, in fields that hold the bases that count.
  static List<Query> mentions(Filters filters, String partyField, String articleField) {
    List<Query> clauses = new ArrayList<>();
    add(clauses, partyField, filters.parties(), Object::toString);
    add(clauses, articleField, filters.provisions(), Object::toString);
    return clauses;
  }

  /// All passages that pass all clauses.
  static Query all(List<Query> clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(passages(), Occur.FILTER);
    clauses.forEach(clause -> all.add(clause, Occur.FILTER));
    return all.build();
  }

  static Query passages() {
    return term(Schema.TYPE, Schema.PASSAGE);
  }

  static Query term(String field, String term) {
    return new TermQuery(new Term(field, term));
  }

  /// Any of a number of terms.
  static Query anyOf(String field, Collection<String> terms) {
    return terms.size() == 1
        ? term(field, terms.iterator().next())
        : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  static Query years(YearRange range) {
    return TermRangeQuery.newStringRange(
        Schema.YEAR, Schema.term(range.from()), Schema.term(range.until()), true, true);
  }

  private static Query since(Instant instant) {
    return TermRangeQuery.newStringRange(Schema.SINCE, Schema.term(instant), null, true, true);
  }

  private static <T> void add(
      List<Query> clauses, String field, Collection<T> values, Function<T, String> term) {
    if (!values.isEmpty()) {
      clauses.add(anyOf(field, values.stream().map(term).toList()));
    }
  }
}
