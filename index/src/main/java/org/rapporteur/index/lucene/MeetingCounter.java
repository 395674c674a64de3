package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.Meeting;
import org.rapporteur.index.query.Vocabulary;

/// Counts for each party and article the passages that mention both.
final class MeetingCounter {
  private final Finder finder;
  private final Vocabulary vocabulary;

  MeetingCounter(Finder finder, Vocabulary vocabulary) {
    this.finder = finder;
    this.vocabulary = vocabulary;
  }

  List<Meeting> count(String instrument, Filters filters) throws IOException {
    FixedBitSet scope = finder.all(FilterCompiler.all(FilterCompiler.scope(filters)));
    Map<InstrumentProvision, FixedBitSet> articles = new LinkedHashMap<>();
    for (InstrumentProvision article : articles(instrument)) {
      FixedBitSet mentioning =
          finder.all(FilterCompiler.term(Schema.ARTICLE_ANY, article.toString()));
      mentioning.and(scope);
      articles.put(article, mentioning);
    }
    List<Meeting> meetings = new ArrayList<>();
    for (String code : terms(Schema.PARTY_ANY, "")) {
      for (Party party : vocabulary.parties(code)) {
        FixedBitSet mentioning = finder.all(FilterCompiler.term(Schema.PARTY_ANY, code));
        articles.forEach((article, passages) -> {
          long both = FixedBitSet.intersectionCount(mentioning, passages);
          if (both > 0) {
            meetings.add(new Meeting(party, article, both));
          }
        });
      }
    }
    return meetings;
  }

  /// The whole articles of an instrument that anything mentions, in their order.
  private SortedSet<InstrumentProvision> articles(String instrument) throws IOException {
    SortedSet<InstrumentProvision> articles = new TreeSet<>();
    String prefix = instrument + "#";
    for (String term : terms(Schema.ARTICLE_ANY, prefix)) {
      Provision.tryParse(term.substring(prefix.length()))
          .filter(provision -> provision.ancestors().isEmpty())
          .ifPresent(article -> articles.add(new InstrumentProvision(instrument, article)));
    }
    return articles;
  }

  private SortedSet<String> terms(String field, String prefix) throws IOException {
    SortedSet<String> found = new TreeSet<>();
    for (LeafReaderContext leaf : finder.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (BytesRef term = each.term(); term != null; term = each.next()) {
        String text = term.utf8ToString();
        if (!text.startsWith(prefix)) {
          break;
        }
        found.add(text);
      }
    }
    return found;
  }
}
