package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class NearWordsTest {
  private static final int PASSAGES = 300;
  private static final int QUERIES = 300;

  /// The stems of the second field are others than those of the first, as with two languages.
  private static final List<String> STEMS = List.of("a", "b", "c", "d", "e");

  private final Random random = new Random(7);

  @Test
  void hasTheIntervalsOfTheSourceThatItStandsFor() throws IOException {
    try (Directory directory = passages();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (int i = 0; i < QUERIES; i++) {
        Set<Term> left = word();
        Set<Term> right = random.nextInt(10) == 0 ? left : word();
        int distance = random.nextInt(6);
        IntervalsSource both = Intervals.unorderedNoOverlaps(anyOf(left), anyOf(right));
        IntervalsSource plain = Intervals.maxgaps(distance, both);
        NearWords near = new NearWords(plain, left, right, distance);
        for (LeafReaderContext leaf : reader.leaves()) {
          assertThat(found(near, leaf))
              .as("%s near %s at most %d", left, right, distance)
              .isEqualTo(found(plain, leaf));
        }
      }
    }
  }

  private static IntervalsSource anyOf(Set<Term> word) {
    return Intervals.or(
        false,
        word.stream()
            .map(term -> Intervals.fixField(term.field(), Intervals.term(term.bytes())))
            .toList());
  }

  private Set<Term> word() {
    Term english = new Term(Schema.TEXT_EN, stem());
    return random.nextInt(4) == 0
        ? Set.of(english)
        : Set.of(english, new Term(Schema.TEXT_FR, stem()));
  }

  private String stem() {
    return STEMS.get(random.nextInt(STEMS.size()));
  }

  /// Passages with a field of stems, or both, as those of a language that is neither.
  private Directory passages() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < PASSAGES; i++) {
        Document passage = new Document();
        int languages = 1 + random.nextInt(3);
        int length = 1 + random.nextInt(20);
        if (languages != 1) {
          passage.add(new TextField(Schema.TEXT_FR, text(length), Field.Store.NO));
        }
        if (languages != 2) {
          passage.add(new TextField(Schema.TEXT_EN, text(length), Field.Store.NO));
        }
        writer.addDocument(passage);
      }
    }
    return directory;
  }

  private String text(int length) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add(random.nextInt(3) == 0 ? stem() : "other");
    }
    return String.join(" ", words);
  }

  /// Passage, first and last place and the words between, of every interval.
  private static List<List<Integer>> found(IntervalsSource source, LeafReaderContext leaf)
      throws IOException {
    List<List<Integer>> found = new ArrayList<>();
    IntervalIterator intervals = source.intervals(Schema.TEXT, leaf);
    while (intervals != null && intervals.nextDoc() != IntervalIterator.NO_MORE_DOCS) {
      while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        found.add(List.of(intervals.docID(), intervals.start(), intervals.end(), intervals.gaps()));
      }
    }
    return found;
  }
}
