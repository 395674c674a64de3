package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.ReadingRoom;
import org.rapporteur.web.RoomSettings;

/// What the reading room gives to be kept is what the command prints, byte for byte.
class RoomDownloadsTest {
  @TempDir Path folder;

  @Test
  void aDownloadIsWhatTheCommandPrints() throws Exception {
    Path documents = folder.resolve("specimens");
    String index = folder.resolve("index").toString();
    Specimens.unpack(documents);
    assertThat(Run.of("index", documents.toString(), "--index", index).code()).isZero();
    Instruments instruments = Instruments.bundled();
    Vocabulary vocabulary = Vocabulary.of(() -> instruments, Context.INSTRUMENT);
    RoomSettings settings =
        new RoomSettings(
            LuceneCorpus.open(Path.of(index), vocabulary),
            () -> instruments,
            vocabulary,
            RoomSettings.LOOPBACK,
            0);

    try (ReadingRoom room = ReadingRoom.open(settings);
        HttpClient client = HttpClient.newHttpClient()) {
      for (String format : new String[] {"csv", "jsonl"}) {
        String printed =
            Run.of(
                    "mentions",
                    "--party",
                    "Corvania",
                    "--article",
                    "25",
                    "--format",
                    format,
                    "--index",
                    index)
                .out();
        HttpRequest request =
            HttpRequest.newBuilder(
                    room.address().resolve("/mentions." + format + "?party=Corvania&article=25"))
                .build();
        String kept = client.send(request, HttpResponse.BodyHandlers.ofString()).body();

        assertThat(printed.lines().count()).isGreaterThan(1);
        assertThat(kept).isEqualTo(printed);
      }
    }
  }
}
