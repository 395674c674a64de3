package org.rapporteur.bench.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Reading;

class CollectionGeneratorTest {
  private static final int SOME = 400;

  @TempDir private Path temp;

  @Test
  void sameSeedMakesTheSameBytes() throws IOException {
    Generated one = new CollectionGenerator(7).write(temp.resolve("one"), 500);
    Generated other = new CollectionGenerator(7).write(temp.resolve("other"), 500);

    assertThat(other).isEqualTo(one);
    assertThat(digests("other")).hasSize(one.files()).isEqualTo(digests("one"));
  }

  /// Whatever the machine, its Java and its language. Another wording, other parties or provisions
  /// in the tables make another digest.
  @Test
  void bytesAreThoseOfEveryOtherMachine() throws IOException {
    new CollectionGenerator(1).write(temp.resolve("files"), 1000);

    Digest all = Digest.of(digests("files").toString().getBytes(StandardCharsets.UTF_8));
    assertThat(all.sha256()).startsWith("26120b64dad87854");
  }

  @Test
  void largerCollectionBeginsWithTheSmaller() throws IOException {
    new CollectionGenerator(1).write(temp.resolve("small"), 300);
    new CollectionGenerator(1).write(temp.resolve("large"), 900);

    assertThat(digests("large")).containsAllEntriesOf(digests("small"));
    assertThat(new CollectionGenerator(2).file(0)).isNotEqualTo(new CollectionGenerator(1).file(0));
  }

  private Map<String, String> digests(String folder) throws IOException {
    Path root = temp.resolve(folder);
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        digests.put(root.relativize(path).toString().replace('\\', '/'), Digest.of(path).sha256());
      }
    }
    return digests;
  }

  @Test
  void filesAreSkewedAsCollectionsAre() {
    CollectionGenerator generator = new CollectionGenerator(1);
    List<GeneratedFile> files = IntStream.range(0, SOME).mapToObj(generator::file).toList();

    assertThat(share(files, ".*-fr\\.\\w+")).isBetween(0.18, 0.32);
    assertThat(share(files, ".*\\.html")).isBetween(0.1, 0.25);
    assertThat(share(files, ".*/reports/.*")).isBetween(0.01, 0.1);
    assertThat(share(files, "round-2/.*")).isBetween(0.5, 0.7);
    assertThat(share(files, ".*/arvenia/.*")).isGreaterThan(2 * share(files, ".*/velmar-isles/.*"));
    assertThat(files)
        .allMatch(file -> file.passages().size() >= 20 && file.passages().size() < 130);
  }

  private static double share(List<GeneratedFile> files, String path) {
    return (double) files.stream().filter(file -> file.path().matches(path)).count() / files.size();
  }

  @Test
  void vocabularyGrowsWithTheText() {
    CollectionGenerator generator = new CollectionGenerator(1);
    Set<String> words = new TreeSet<>();
    int half = 0;
    for (int i = 0; i < SOME; i++) {
      half = i == SOME / 2 ? words.size() : half;
      generator.file(i).passages().forEach(text -> words.addAll(List.of(text.split("\\P{L}+"))));
    }

    assertThat(words).hasSizeGreaterThan(10_000).hasSizeGreaterThan(half * 4 / 3);
  }

  @Test
  void pipelineRecognisesWhatWasGenerated() throws IOException {
    CollectionGenerator generator = new CollectionGenerator(1);
    try (Pipeline pipeline = new Pipeline(Instruments.bundled())) {
      for (int i = 0; i < 40; i++) {
        GeneratedFile file = generator.file(i);
        file.write(temp);
        Reading reading = pipeline.read(temp.resolve(file.path()), null).documents().getFirst();

        assertThat(reading).isInstanceOf(Reading.Tagged.class);
        Document document = ((Reading.Tagged) reading).document().document();
        assertThat(document.passages().stream().map(document::textOf))
            .as(file.path())
            .containsExactlyElementsOf(file.passages());
        recognised(file, document.metadata(), document.passages());
      }
    }
  }

  private static void recognised(GeneratedFile file, Metadata metadata, List<Passage> passages) {
    String[] folders = file.path().split("/", -1);
    assertThat(metadata.round()).isNotNull();
    assertThat(metadata.round().value()).isEqualTo(folders[0].substring("round-".length()));
    assertThat(metadata.year()).isPresent();
    boolean report = folders[1].equals("reports");
    assertThat(metadata.genre().value())
        .isEqualTo(report ? Genre.IMPLEMENTATION_REPORT : Genre.REPLY);
    assertThat(metadata.partyValue().isPresent()).isEqualTo(!report);
    if (report) {
      assertThat(passages).anyMatch(passage -> passage.kind() == Passage.Kind.RECOMMENDATION);
    } else {
      assertThat(passages.stream().filter(passage -> passage.kind() == Passage.Kind.ANSWER))
          .hasSizeGreaterThan(5)
          .allMatch(passage -> passage.locator().question() != null);
    }
  }
}
