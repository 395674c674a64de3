package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.party.Party;

/// Real documents and reference answers in `../shared`, beside the checkout. Whatever needs them is
/// skipped where they are not at hand.
final class SharedGold {
  private static final Path SHARED = Path.of("../../shared");
  private static final Map<String, TaggedDocument> READ = new ConcurrentHashMap<>();

  /// To whom a recommendation is addressed.
  ///
  /// @param named the codes of the parties named in its text
  /// @param inFootnote the codes of those listed in its footnote
  record RecommendationRow(String code, String urgency, Set<String> named, Set<String> inFootnote) {
    Set<String> all() {
      Set<String> all = new TreeSet<>(named);
      all.addAll(inFootnote);
      return all;
    }
  }

  /// What a State sent in.
  ///
  /// @param date the day on which it was received
  /// @param scanned whether its pages are pictures
  record SubmissionRow(Path path, Party party, String language, LocalDate date, boolean scanned) {}

  private SharedGold() {}

  /// A document of the collection as the pipeline reads it; read once for all tests.
  static TaggedDocument read(String name) {
    need("corpus/lanzarote");
    return READ.computeIfAbsent(name, SharedGold::readAnew);
  }

  private static TaggedDocument readAnew(String name) {
    try {
      Path file = SHARED.resolve("corpus/lanzarote").resolve(name);
      Reading reading = Tables.PIPELINE.read(file, Tables.LANZAROTE).documents().getFirst();
      assertThat(reading).as(name).isInstanceOf(Reading.Tagged.class);
      return ((Reading.Tagged) reading).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The paragraphs of the report that name Portugal in one of these places.
  static Set<String> portugal(String... places) throws IOException {
    return rows("lanzarote-portugal-paragraphs.tsv").stream()
        .filter(cells -> Arrays.stream(places).anyMatch(cells[1]::contains))
        .map(cells -> cells[0])
        .collect(Collectors.toSet());
  }

  static List<RecommendationRow> recommendations() throws IOException {
    return rows("lanzarote-recommendations.tsv").stream()
        .map(cells -> new RecommendationRow(cells[0], cells[1], codes(cells[2]), codes(cells[3])))
        .toList();
  }

  static SortedMap<String, Integer> provisions(String document) throws IOException {
    SortedMap<String, Integer> provisions = new TreeMap<>();
    rows("lanzarote-provisions.tsv").stream()
        .filter(cells -> cells[0].equals(document))
        .forEach(cells -> provisions.put(cells[1], Integer.valueOf(cells[2])));
    return provisions;
  }

  /// The nine submissions, which lie in a folder of their own.
  static List<SubmissionRow> submissions() throws IOException {
    need("corpus/submissions");
    return rows("submissions.tsv").stream()
        .map(cells ->
            new SubmissionRow(
                SHARED.resolve("corpus/submissions").resolve(cells[0]),
                Tables.INSTRUMENTS.parties().named(cells[1]).first(),
                cells[2],
                LocalDate.parse(cells[3]),
                cells[4].equals("yes")))
        .toList();
  }

  private static Set<String> codes(String names) {
    Set<String> codes = new TreeSet<>();
    for (String name : names.split(";")) {
      SortedSet<Party> meant = Tables.INSTRUMENTS.parties().named(name);
      if (!name.isBlank()) {
        assertThat(meant).as("'%s' of the reference", name).hasSize(1);
        codes.add(meant.first().code());
      }
    }
    return codes;
  }

  private static List<String[]> rows(String name) throws IOException {
    need("gold/" + name);
    return Files.readAllLines(SHARED.resolve("gold").resolve(name)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static void need(String what) {
    Assumptions.assumeTrue(
        Files.exists(SHARED.resolve(what)), "skipped: ../shared/" + what + " is not here");
  }
}
