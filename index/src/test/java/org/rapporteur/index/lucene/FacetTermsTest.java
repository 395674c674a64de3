package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.index.Facets.Count;

/// Terms are counted in three ways, by how common they are; all give what counting by hand gives.
class FacetTermsTest {
  private static final String FIELD = "number";
  private static final int PASSAGES = 24_000;
  private static final int SEGMENTS = 3;

  /// Passage n has the powers of two that divide it, and its own number now and then.
  private static List<Integer> numbers(int passage) {
    List<Integer> numbers = new ArrayList<>();
    for (int power = 1; power <= 1 << 13 && passage % power == 0; power *= 2) {
      numbers.add(power);
    }
    if (passage % 1000 == 7) {
      numbers.add(-passage);
    }
    return numbers;
  }

  @Test
  void everyWayOfCountingCountsRight() throws Exception {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertThat(reader.leaves()).hasSize(SEGMENTS);
        FacetTerms<Integer> terms =
            FacetTerms.read(
                FIELD,
                reader.leaves(),
                term -> term.equals("2") ? Optional.empty() : Optional.of(Integer.valueOf(term)));
        Random random = new Random(3);
        for (int hits : List.of(0, 1, 5, 100, 3_000, PASSAGES)) {
          FixedBitSet set = new FixedBitSet(PASSAGES);
          for (int hit = 0; hit < hits; hit++) {
            set.set(hits == PASSAGES ? hit : random.nextInt(PASSAGES));
          }
          assertThat(terms.in(set, reader.leaves())).as("%d hits", hits).isEqualTo(byHand(set));
        }
      }
    }
  }

  private static void write(Directory directory) throws Exception {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int passage = 0; passage < PASSAGES; passage++) {
        Document document = new Document();
        for (int number : numbers(passage)) {
          document.add(new StringField(FIELD, Integer.toString(number), Field.Store.NO));
        }
        writer.addDocument(document);
        if ((passage + 1) % (PASSAGES / SEGMENTS) == 0) {
          writer.commit();
        }
      }
    }
  }

  private static List<Count<Integer>> byHand(FixedBitSet set) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (int passage = 0; passage < PASSAGES; passage++) {
      if (set.get(passage)) {
        numbers(passage).forEach(number -> counts.merge(number, 1L, Long::sum));
      }
    }
    counts.remove(2);
    return counts.entrySet().stream()
        .map(count -> new Count<>(count.getKey(), count.getValue()))
        .toList();
  }
}
