package org.rapporteur.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.index.PipelineVersion;

/// Whoever changes what is read or tagged raises a version, so that indexes follow. What the
/// specimens give is recorded with the versions that gave it.
class PipelineVersionTest {
  private static final Path RECORD =
      Path.of("src/test/resources/org/rapporteur/corpus/pipeline-version.txt");

  @TempDir Path folder;

  @Test
  void whatTheSpecimensGiveIsThatOfTheRecordedVersions() throws IOException {
    StringBuilder read = new StringBuilder();
    StringBuilder tagged = new StringBuilder();
    for (Path file : Specimens.unpack(folder.resolve("specimens")).stream().sorted().toList()) {
      for (Reading reading : Tables.PIPELINE.read(file, Tables.LANZAROTE).documents()) {
        if (reading instanceof Reading.Tagged(TaggedDocument tags, var why, var explanations)) {
          Document document = tags.document();
          read.append(document.metadata()).append(document.passages()).append(document.text());
          tagged.append(tags.passages());
        }
      }
    }
    PipelineVersion version = Tables.PIPELINE.version();
    List<String> now =
        List.of(
            "reader " + version.reader() + " " + digest(read),
            "taggers " + version.taggers() + " " + digest(tagged));
    if ("write".equals(System.getProperty("rapporteur.expected"))) {
      Files.createDirectories(RECORD.getParent());
      Files.write(RECORD, now);
    }
    assertThat(now)
        .as(
            "If Ingestor.VERSION or DocumentTagger.VERSION was not raised for this change, raise"
                + " it; then record it with -Drapporteur.expected=write")
        .isEqualTo(Files.readAllLines(RECORD));
  }

  private static String digest(StringBuilder text) {
    return Digest.of(text.toString().getBytes(UTF_8)).sha256();
  }
}
