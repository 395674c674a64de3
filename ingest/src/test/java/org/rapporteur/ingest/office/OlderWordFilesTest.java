package org.rapporteur.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.Parsed;
import org.rapporteur.ingest.format.UnreadableFile;

/// Word files from before 2007. No library here writes them, so these are real ones.
class OlderWordFilesTest {
  private static final Path HOSTILE = Path.of("../../shared/corpus/hostile");
  private static final FileReader READER = new FileReader();

  @TempDir private Path folder;

  @BeforeEach
  void needsRealFiles() {
    Assumptions.assumeTrue(Files.exists(HOSTILE), "skipped: ../shared/corpus is not here");
  }

  private static Path file(String number) throws Exception {
    try (Stream<Path> files = Files.list(HOSTILE)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(number))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String> texts(Parsed parsed) {
    return parsed.blocks().stream().map(block -> block.words().text()).toList();
  }

  @Test
  void runningHeadsAreNoText() throws Exception {
    Parsed parsed = READER.read(file("110-"));
    assertThat(parsed.furniture()).hasSize(2);
    assertThat(parsed.blocks()).hasSize(11);
    assertThat(parsed.blocks().get(6)).isInstanceOf(Block.Heading.class);
  }

  @Test
  void aTableOfContentsHasNoFieldCodes() throws Exception {
    Parsed parsed = READER.read(file("112-"));
    assertThat(texts(parsed)).noneMatch(text -> text.contains("PAGE") || text.contains("TOC"));
    assertThat(parsed.blocks().stream().filter(Block.Heading.class::isInstance).count())
        .isGreaterThan(8);
  }

  @Test
  void listsHaveTheNumbersThatWordPrints() throws Exception {
    assertThat(texts(READER.read(file("113-"))))
        .anyMatch(text -> text.startsWith("1. MacIver"))
        .anyMatch(text -> text.startsWith("2. MacIver"))
        .anyMatch(text -> text.startsWith("2000 "));
  }

  @Test
  void wordSixIsRead() throws Exception {
    assertThat(texts(READER.read(file("106-")))).hasSize(1);
  }

  @Test
  void aDamagedFileIsReadOrRefused() throws Exception {
    byte[] whole = Files.readAllBytes(file("110-"));
    Random random = new Random(41);
    for (int i = 0; i < 300; i++) {
      byte[] bytes =
          i % 4 == 0 ? Arrays.copyOf(whole, 8 + random.nextInt(whole.length)) : whole.clone();
      for (int flips = i % 4 == 0 ? 0 : 1 + random.nextInt(30); flips > 0; flips--) {
        bytes[8 + random.nextInt(bytes.length - 8)] ^= (byte) (1 << random.nextInt(8));
      }
      Path file = Files.write(folder.resolve("damaged.doc"), bytes);
      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> {
            try {
              assertThat(READER.read(file).mediaType()).isNotBlank();
            } catch (UnreadableFile e) {
              assertThat(e.reason()).isNotEqualTo(Reason.CRASHED);
            }
          });
    }
  }
}
