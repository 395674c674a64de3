package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class StoredValuesTest {
  private static final int DOCUMENTS = 300;
  private static final int LONGEST = 5_000_000;

  private final Random random = new Random(20261128);

  /// Passages have no greatest length, and listings go by names, not by numbers.
  @Test
  void valuesOfAnyLengthAreReadInAnyOrder() throws Exception {
    List<byte[]> written = new ArrayList<>();
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = writer(directory)) {
        for (int i = 0; i < DOCUMENTS; i++) {
          byte[] value = new byte[i == 7 ? LONGEST : random.nextInt(500)];
          random.nextBytes(value);
          written.add(value);
          Document document = new Document();
          if (i % 5 > 0) {
            document.add(StoredValues.field("kept", value));
          }
          writer.addDocument(document);
          if (i % 100 == 50) {
            writer.flush();
          }
        }
        writer.commit();
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertThat(reader.leaves()).hasSizeGreaterThan(1);
        StoredValues values = new StoredValues(reader.leaves());
        for (int i = 0; i < 3_000; i++) {
          int document = random.nextInt(DOCUMENTS);
          DataInput found = values.find(document, "kept");
          if (document % 5 == 0) {
            assertThat(found).isNull();
          } else {
            byte[] bytes = new byte[written.get(document).length];
            values.read(document, "kept").readBytes(bytes, 0, bytes.length);
            assertThat(bytes).isEqualTo(written.get(document));
          }
        }
        assertThatThrownBy(() -> values.read(0, "kept"))
            .isInstanceOf(CorruptIndexException.class)
            .hasMessageContaining("document 0 lacks kept");
        assertThat(values.find(1, "never written")).isNull();
      }
    }
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    return new IndexWriter(
        directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
  }
}
