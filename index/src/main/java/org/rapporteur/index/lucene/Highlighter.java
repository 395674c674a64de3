package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;

/// Finds the words of a query in the text of a hit, by analysing that text once more; so the index
/// need not hold the offsets of all words.
final class Highlighter {
  private final Query query;
  private final TextAnalysis analysis;
  private final Set<String> fields = new HashSet<>();

  /// @param query the query for all words to show
  Highlighter(Query query, TextAnalysis analysis) {
    this.query = query;
    this.analysis = analysis;
    query.visit(new Fields());
  }

  /// Notes the fields that the query asks: analysing is most of the work.
  private final class Fields extends QueryVisitor {
    @Override
    public boolean acceptField(String field) {
      fields.add(field);
      return true;
    }

    @Override
    public void consumeTerms(Query asking, Term... terms) {
      for (Term term : terms) {
        fields.add(term.field());
      }
    }

    @Override
    public void consumeTermsMatching(
        Query asking, String field, Supplier<ByteRunAutomaton> automaton) {
      fields.add(field);
    }
  }

  /// The places of the words, in order; those that touch or overlap are one.
  List<Span> in(String text, Language language) throws IOException {
    MemoryIndex memory = new MemoryIndex(true);
    for (String field : Schema.textFields(language)) {
      if (fields.contains(field)) {
        memory.addField(field, text, analysis.of(field));
      }
    }
    IndexSearcher searcher = memory.createSearcher();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
    Matches matches = weight.matches(leaf, 0);
    List<Span> found = new ArrayList<>();
    if (matches != null) {
      for (String field : matches) {
        collect(matches.getMatches(field), found);
      }
    }
    return merged(found);
  }

  /// Of a phrase the whole, of words near one another each.
  private static void collect(MatchesIterator matches, List<Span> found) throws IOException {
    while (matches.next()) {
      MatchesIterator parts = matches.getSubMatches();
      if (parts != null) {
        collect(parts, found);
      } else if (matches.startOffset() >= 0) {
        found.add(new Span(matches.startOffset(), matches.endOffset()));
      }
    }
  }

  private static List<Span> merged(List<Span> spans) {
    Collections.sort(spans);
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
