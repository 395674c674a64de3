package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.ingest.isolation.IsolationSettings;
import org.rapporteur.ingest.ocr.Installation;
import org.rapporteur.ingest.ocr.Recognition;

/// What States sent in, four of nine as scans: whose it is, in what language, of what day; skipped
/// where the documents or Tesseract are not at hand.
class RealSubmissionsTest {
  /// Days between a date written on a page, or that of the file, and that of the register, which
  /// looks like the day of receipt.
  private static final int DAYS = 14;

  private static final int OF_THE_MONTH = 7;

  private final List<String> wrong = new ArrayList<>();
  private int ofTheMonth;

  @Test
  void tellWhoseTheyAreInWhatLanguageAndOfWhatDay(TestReporter out) throws Exception {
    List<SharedGold.SubmissionRow> rows = SharedGold.submissions();
    String need = Installation.need(Recognition.Here.installation());
    Assumptions.assumeTrue(need.isEmpty(), "skipped: " + need);
    int processors = Runtime.getRuntime().availableProcessors();
    IsolationSettings settings =
        new IsolationSettings(1, IsolationSettings.HEAP, IsolationSettings.TIME_LIMIT, processors);
    try (Pipeline pipeline = new Pipeline(() -> Tables.INSTRUMENTS, settings)) {
      for (SharedGold.SubmissionRow row : rows) {
        out.publishEntry(compare(row, read(pipeline, row.path())));
      }
    }
    out.publishEntry("%d of %d dates of the month".formatted(ofTheMonth, rows.size()));
    assertThat(rows).hasSize(9);
    assertThat(wrong).isEmpty();
    assertThat(ofTheMonth).isGreaterThanOrEqualTo(OF_THE_MONTH);
  }

  private static Document read(Pipeline pipeline, Path file) throws IOException {
    Reading reading = pipeline.read(file, Tables.LANZAROTE).documents().getFirst();
    assertThat(reading).as(file.toString()).isInstanceOf(Reading.Tagged.class);
    return ((Reading.Tagged) reading).document().document();
  }

  /// Checks a document, and says in a line what was found.
  private String compare(SharedGold.SubmissionRow row, Document document) {
    Metadata found = document.metadata();
    Pages pages = document.pages();
    String said =
        "%s: party %s, language %s, date %s, pages %s"
            .formatted(
                row.path().getFileName(), found.party(), found.languages(), found.date(), pages);
    boolean party = found.partyValue().filter(row.party()::equals).isPresent();
    boolean language =
        !found.languages().isEmpty()
            && found.languages().getFirst().value().displayName().equals(row.language());
    if (!party || !language || !isNear(row.date(), found.date())) {
      wrong.add(said);
    }
    if (pages.unread() > 0 || (pages.confidence() != null) != row.scanned()) {
      wrong.add(said);
    }
    return said;
  }

  /// Whether a date is told to the month at least and is, at its nearest, not far from another.
  private boolean isNear(LocalDate expected, @Nullable Detected<DocumentDate> found) {
    if (found == null || found.value().month() == 0) {
      return false;
    }
    DocumentDate date = found.value();
    YearMonth month = YearMonth.of(date.year(), date.month());
    ofTheMonth += month.equals(YearMonth.from(expected)) ? 1 : 0;
    LocalDate first = date.day() == 0 ? month.atDay(1) : month.atDay(date.day());
    LocalDate last = date.day() == 0 ? month.atEndOfMonth() : first;
    return ChronoUnit.DAYS.between(expected, first) <= DAYS
        && ChronoUnit.DAYS.between(last, expected) <= DAYS;
  }
}
