package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Seeded damage to good files: either a failure is reported, or all words are there that PDFBox's
/// own extraction still finds.
class DamagedPdfTest {
  private static final Path SPECIMENS =
      Path.of("../corpus/src/test/resources/org/rapporteur/corpus/specimens/formats");
  private static final int ROUNDS = 12;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  static List<Path> specimens() throws IOException {
    try (Stream<Path> files = Files.list(SPECIMENS)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void losesNothingSilently(Path specimen) throws Exception {
    byte[] good = Files.readAllBytes(specimen);
    Set<String> words = words(good);
    assertThat(missing(good, words)).as("undamaged").contains(List.of());
    for (int seed = 0; seed < ROUNDS; seed++) {
      byte[] damaged = damaged(good, new Random(seed), seed % 3);
      List<String> missing =
          assertTimeoutPreemptively(LIMIT, () -> missing(damaged, words).orElse(List.of()));
      assertThat(missing).as("%s, seed %d", specimen.getFileName(), seed).isEmpty();
    }
  }

  private static byte[] damaged(byte[] good, Random random, int kind) {
    return switch (kind) {
      case 0 -> {
        byte[] bytes = good.clone();
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield bytes;
      }
      case 1 -> Arrays.copyOf(good, good.length / 3 + random.nextInt(2 * good.length / 3));
      default -> withoutAnObject(good, random);
    };
  }

  /// One object's bytes become spaces.
  private static byte[] withoutAnObject(byte[] good, Random random) {
    String text = new String(good, StandardCharsets.ISO_8859_1);
    List<Integer> ends = new ArrayList<>();
    for (int at = text.indexOf("endobj"); at >= 0; at = text.indexOf("endobj", at + 1)) {
      ends.add(at);
    }
    byte[] bytes = good.clone();
    int which = random.nextInt(ends.size() - 1);
    Arrays.fill(bytes, ends.get(which) + 7, ends.get(which + 1) + 6, (byte) ' ');
    return bytes;
  }

  /// The words of the undamaged file that are still in a damaged one and not in what is read of it;
  /// empty if it says that it cannot be read. Words that damage makes of others do not count.
  private static Optional<List<String>> missing(byte[] bytes, Set<String> words) throws Exception {
    String found;
    try {
      found = XhtmlNotation.of(bytes, new Metadata(), false);
    } catch (IOException | TikaException e) {
      assertThat(e).isNotNull();
      return Optional.empty();
    }
    String squeezed = letters(found);
    return Optional.of(
        words(bytes).stream()
            .filter(words::contains)
            .filter(word -> !squeezed.contains(word))
            .toList());
  }

  private static Set<String> words(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return Arrays.stream(new PDFTextStripper().getText(document).split("[^\\p{L}]+"))
          .filter(word -> word.length() > 3)
          .collect(Collectors.toSet());
    }
  }

  private static String letters(String text) {
    return text.replaceAll("</?sup>", "").replaceAll("[^\\p{L}]+", "");
  }
}
