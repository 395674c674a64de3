package org.rapporteur.ingest.ocr;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.tika.metadata.Metadata;
import org.rapporteur.ingest.page.PageFacts;

/// What came of having a page recognised.
public sealed interface PageReading {
  /// It was read; without lines, it is blank.
  record Read(RecognisedPage page) implements PageReading {}

  /// It could not be read.
  ///
  /// @param why the reason, for a person, without the page
  record Unread(String why) implements PageReading {}

  /// The pages that were read, by their numbers.
  static SortedMap<Integer, RecognisedPage> read(SortedMap<Integer, PageReading> readings) {
    SortedMap<Integer, RecognisedPage> pages = new TreeMap<>();
    readings.forEach((number, reading) -> {
      if (reading instanceof Read(RecognisedPage page)) {
        pages.put(number, page);
      }
    });
    return pages;
  }

  /// What came of all pages of a file that had to be recognised.
  ///
  /// @param unread how many could not be read
  /// @param why the reason of most of these, empty if there are none
  /// @param confidence the mean confidence of the words on the others, weighted by their letters, 0
  ///   to 1; 0 if there are no words
  record Summary(int unread, String why, float confidence) {
    /// Sums up.
    public static Summary of(Collection<PageReading> readings) {
      List<RecognisedWord> words =
          readings.stream()
              .filter(Read.class::isInstance)
              .flatMap(reading -> ((Read) reading).page().lines().stream())
              .flatMap(line -> line.words().stream())
              .toList();
      Map<String, Integer> reasons = new TreeMap<>();
      int unread = 0;
      for (PageReading reading : readings) {
        if (reading instanceof Unread(String why)) {
          reasons.merge(why, 1, Integer::sum);
          unread++;
        }
      }
      String why =
          reasons.entrySet().stream()
              .max(Comparator.comparingInt(Map.Entry::getValue))
              .map(Map.Entry::getKey)
              .orElse("");
      return new Summary(unread, why, Confidence.of(words));
    }

    /// Tells it in a file's metadata.
    public void writeTo(Metadata metadata) {
      metadata.set(PageFacts.UNREAD, unread);
      if (unread > 0) {
        metadata.set(PageFacts.WHY_UNREAD, why);
      }
      if (confidence > 0) {
        metadata.set(PageFacts.CONFIDENCE, (double) confidence);
      }
    }
  }
}
