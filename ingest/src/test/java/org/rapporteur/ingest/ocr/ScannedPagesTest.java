package org.rapporteur.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScannedPagesTest {
  private static SortedMap<Integer, PageReading> recognise(
      Recogniser recogniser, int threads, PDDocument document, Integer... pages) throws Exception {
    return new ScannedPages(recogniser, threads).recognise(document, new TreeSet<>(List.of(pages)));
  }

  private static PDDocument blankPages(int count, PDRectangle size) {
    PDDocument document = new PDDocument();
    for (int i = 0; i < count; i++) {
      document.addPage(new PDPage(size));
    }
    return document;
  }

  @Test
  void onlyThePagesAskedForAreRead() throws Exception {
    try (PDDocument document = blankPages(5, PDRectangle.A5)) {
      var readings = recognise(new FakeRecogniser("Text"), 2, document, 2, 5);
      assertThat(readings).containsOnlyKeys(2, 5);
      assertThat(readings.values()).allMatch(PageReading.Read.class::isInstance);
    }
  }

  @Test
  void pagesAreReadAtTheSameTime() throws Exception {
    CountDownLatch together = new CountDownLatch(3);
    Recogniser waiting =
        image -> {
          together.countDown();
          if (!together.await(20, TimeUnit.SECONDS)) {
            throw new RecognitionFailed("alone");
          }
          return new FakeRecogniser("Text").recognise(image);
        };
    try (PDDocument document = blankPages(3, PDRectangle.A6)) {
      assertThat(recognise(waiting, 3, document, 1, 2, 3).values())
          .allMatch(PageReading.Read.class::isInstance);
    }
  }

  @Test
  void aPageThatCannotBeReadCostsNoOther() throws Exception {
    Recogniser failing =
        image -> {
          if (image.width() > image.height()) {
            throw new RecognitionFailed("text recognition took longer than 60 s");
          }
          return new FakeRecogniser("Text").recognise(image);
        };
    try (PDDocument document = blankPages(2, PDRectangle.A6)) {
      document.getPage(0).setRotation(90);
      var readings = recognise(failing, 1, document, 1, 2);
      assertThat(readings.get(1))
          .isEqualTo(new PageReading.Unread("text recognition took longer than 60 s"));
      assertThat(readings.get(2)).isInstanceOf(PageReading.Read.class);
    }
  }

  @Test
  void aRecogniserThatBreaksDownIsToldOfItsPage() throws Exception {
    Recogniser broken =
        image -> {
          throw new IllegalStateException("out of ink");
        };
    try (PDDocument document = blankPages(1, PDRectangle.A6)) {
      assertThat(recognise(broken, 1, document, 1).get(1))
          .isInstanceOfSatisfying(
              PageReading.Unread.class, unread -> assertThat(unread.why()).contains("out of ink"));
    }
  }

  @Test
  void aPosterIsDrawnSmaller() throws Exception {
    Recogniser small =
        image -> {
          assertThat((double) image.width() * image.height()).isLessThan(40e6);
          return new FakeRecogniser("Text").recognise(image);
        };
    try (PDDocument document = blankPages(1, new PDRectangle(14_400, 14_400))) {
      PageReading reading = recognise(small, 1, document, 1).get(1);
      assertThat(reading).isInstanceOf(PageReading.Read.class);
      assertThat(((PageReading.Read) reading).page().width()).isBetween(14_300f, 14_500f);
    }
  }

  @Test
  void anImageThatCannotBeDecodedCostsNoOther() throws Exception {
    Pictures pictures =
        number -> {
          if (number == 1) {
            throw new IOException("no end marker");
          }
          return new Pictures.Picture(new PageImage(10, 10, 72, new byte[100]), "");
        };
    var readings =
        new ScannedPages(new FakeRecogniser("Text"), 2)
            .recognise(pictures, new TreeSet<>(List.of(1, 2)));
    assertThat(readings.get(1))
        .isEqualTo(new PageReading.Unread("its image is damaged: no end marker"));
    assertThat(readings.get(2)).isInstanceOf(PageReading.Read.class);
  }

  @Test
  void aPageWithAnImageOfAKindThatCannotBeDecodedSaysSo() throws Exception {
    Pictures pictures =
        number ->
            new Pictures.Picture(
                new PageImage(10, 10, 72, new byte[100]), "its image is in JPEG 2000");
    var blank = new ScannedPages(new FakeRecogniser(), 1);
    assertThat(blank.recognise(pictures, new TreeSet<>(List.of(1))).get(1))
        .isEqualTo(new PageReading.Unread("its image is in JPEG 2000"));
    var text = new ScannedPages(new FakeRecogniser("Text"), 1);
    assertThat(text.recognise(pictures, new TreeSet<>(List.of(1))).get(1))
        .isInstanceOf(PageReading.Read.class);
  }

  @Test
  void theSummaryCountsWhatIsUnreadAndNamesTheCommonestReason() {
    RecognisedPage page = new FakeRecogniser("Text").page(595, 842, 0);
    var summary =
        PageReading.Summary.of(
            List.of(
                new PageReading.Read(page),
                new PageReading.Unread("late"),
                new PageReading.Unread("blurred"),
                new PageReading.Unread("late")));
    assertThat(summary).isEqualTo(new PageReading.Summary(3, "late", 0.9f));
  }
}
