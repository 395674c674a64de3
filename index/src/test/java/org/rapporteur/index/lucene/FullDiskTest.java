package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Genre;
import org.rapporteur.index.CorpusIndexConformance;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.SpecimenDocument;

/// A disk that is full at one moment or another.
class FullDiskTest {
  @TempDir Path folder;

  private static SpecimenDocument document(int number) {
    return SpecimenDocument.of(number + ".txt", Genre.OTHER, 2020).text("An invented text.");
  }

  private LuceneCorpus corpus() {
    return LuceneCorpus.open(folder, CorpusIndexConformance.vocabulary());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 500, 2_000, 3_500})
  void theMessageIsClearAndTheLastCommitIntact(long room) throws Exception {
    try (CorpusWriter writer = corpus().writer()) {
      writer.put(document(0).entry(), document(0).tagged());
      writer.commit();
    }
    assertThatThrownBy(
            () -> {
              try (CorpusWriter writer = LuceneWriter.open(new FullPlace(room), null, false)) {
                for (int i = 1; i < 20; i++) {
                  writer.put(document(i).entry(), document(i).tagged());
                }
                writer.commit();
              }
            })
        .isInstanceOfSatisfying(
            IndexException.class,
            e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.NO_SPACE))
        .hasMessageContaining("no space is left for the index at " + folder)
        .hasMessageContaining("make room");
    try (CorpusReader reader = corpus().reader()) {
      assertThat(reader.catalogue()).containsExactly(document(0).entry());
    }
  }

  private final class FullPlace implements LuceneWriter.Place {
    private final AtomicLong room;

    FullPlace(long room) {
      this.room = new AtomicLong(room);
    }

    @Override
    public Directory open() throws IOException {
      return new FilterDirectory(FSDirectory.open(folder.resolve("generation-1"))) {
        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
          return new FilterIndexOutput("full", name, super.createOutput(name, context)) {
            @Override
            public void writeByte(byte b) throws IOException {
              take(1);
              super.writeByte(b);
            }

            @Override
            public void writeBytes(byte[] b, int offset, int length) throws IOException {
              take(length);
              super.writeBytes(b, offset, length);
            }
          };
        }
      };
    }

    private void take(int bytes) throws IOException {
      if (room.addAndGet(-bytes) < 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void publish() {}

    @Override
    public IOException explained(IOException e) {
      return new Problems(folder).explained(e);
    }

    @Override
    public void close() {}
  }
}
