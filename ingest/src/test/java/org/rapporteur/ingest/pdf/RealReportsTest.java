package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.ingest.Ingestor;
import org.rapporteur.ingest.Outcome;
import org.rapporteur.ingest.identity.Overrides;

/// Reports of the Universal Periodic Review of the United Nations. They are no part of the project;
/// where they are not at hand, these tests are skipped.
class RealReportsTest {
  private static final Path FOLDER = Path.of("../../shared/corpus/upr");
  private static final List<Document> REPORTS = new ArrayList<>();

  @BeforeAll
  static void readThem() throws IOException {
    assumeTrue(Files.exists(FOLDER), "skipped: ../shared/corpus/upr is not here");
    Ingestor ingestor = new Ingestor(Instruments.bundled());
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        Outcome outcome =
            ingestor.read(Source.of(file), Overrides.NONE, "lanzarote").outcomes().getFirst();
        assertThat(outcome).as(file.toString()).isInstanceOf(Outcome.Read.class);
        REPORTS.add(((Outcome.Read) outcome).document());
      }
    }
  }

  private static List<Passage> paragraphs(Document report) {
    return report.passages().stream()
        .filter(passage -> passage.kind() == Passage.Kind.NUMBERED_PARAGRAPH)
        .toList();
  }

  @Test
  void haveTheirNumbersWithoutGapsOrRepeats(TestReporter out) {
    List<String> broken = new ArrayList<>();
    for (Document report : REPORTS) {
      List<Integer> numbers =
          paragraphs(report).stream()
              .map(passage -> Integer.valueOf(passage.locator().paragraph()))
              .toList();
      if (numbers.size() < 40
          || !numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList())) {
        broken.add(report.source().name());
      }
    }
    out.publishEntry("broken", broken.toString());
    // One of them prints no paragraph 60.
    assertThat(broken).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void haveNoRunningHeadInAnyParagraph() {
    for (Document report : REPORTS) {
      String symbol = report.metadata().symbolText();
      assertThat(symbol).startsWith("A/HRC/");
      assertThat(paragraphs(report))
          .as(report.source().name())
          .allSatisfy(passage ->
              assertThat(report.textOf(passage))
                  .hasSizeGreaterThan(25)
                  .doesNotContainPattern("(?:^|\\s)" + symbol + "(?:\\s|$)")
                  .doesNotContainPattern("GE\\.\\d\\d-"));
    }
  }

  @Test
  void haveTheLabelsOfTheirPagesAsPrinted() {
    for (Document report : REPORTS) {
      Set<String> labels = new LinkedHashSet<>();
      report.passages().forEach(passage -> labels.add(passage.locator().page()));
      List<String> counted =
          IntStream.rangeClosed(1, labels.size()).mapToObj(Integer::toString).toList();
      assertThat(labels).as(report.source().name()).containsExactlyInAnyOrderElementsOf(counted);
    }
  }
}
