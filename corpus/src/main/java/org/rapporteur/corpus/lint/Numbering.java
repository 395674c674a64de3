package org.rapporteur.corpus.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.TaggedPassage;

/// What is numbered in documents.
enum Numbering {
  PARAGRAPH("paragraph"),
  RECOMMENDATION("recommendation"),
  FOOTNOTE("footnote");

  private final String noun;

  Numbering(String noun) {
    this.noun = noun;
  }

  /// Something that has a number.
  record Numbered(int number, Passage passage) {}

  /// Numbers that should follow one another.
  ///
  /// @param prefix what stands before each number, such as `III-`
  /// @param begins whether the first of them should be 1
  /// @param members what has the numbers, in the order of the text
  record Series(String prefix, boolean begins, List<Numbered> members) {}

  /// The word for one of them.
  String noun() {
    return noun;
  }

  /// The series of a document.
  List<Series> of(Inspected document) {
    return switch (this) {
      case PARAGRAPH -> List.of(new Series("", false, paragraphs(document)));
      case RECOMMENDATION -> recommendations(document);
      case FOOTNOTE -> footnotes(document);
    };
  }

  private static List<Numbered> paragraphs(Inspected document) {
    return document.passages(Passage.Kind.NUMBERED_PARAGRAPH).stream()
        .map(TaggedPassage::passage)
        .filter(passage -> isNumber(passage.locator().paragraph()))
        .map(passage -> new Numbered(Integer.parseInt(passage.locator().paragraph()), passage))
        .toList();
  }

  private static List<Series> recommendations(Inspected document) {
    if (!document.is(Genre.IMPLEMENTATION_REPORT) && !document.is(Genre.COUNTRY_REPORT)) {
      return List.of();
    }
    Map<String, List<Numbered>> bySeries = new LinkedHashMap<>();
    for (TaggedPassage tagged : document.passages(Passage.Kind.RECOMMENDATION)) {
      RecommendationCode code = tagged.passage().locator().recommendation();
      if (code != null) {
        bySeries
            .computeIfAbsent(code.series() + code.separator(), key -> new ArrayList<>())
            .add(new Numbered(code.number(), tagged.passage()));
      }
    }
    return bySeries.entrySet().stream()
        .map(series -> new Series(series.getKey(), true, series.getValue()))
        .toList();
  }

  /// Another footnote 1 begins another series: footnotes may be counted by page or part.
  private static List<Series> footnotes(Inspected document) {
    List<Series> series = new ArrayList<>();
    List<Numbered> current = new ArrayList<>();
    for (TaggedPassage tagged : document.passages(Passage.Kind.FOOTNOTE)) {
      String label = tagged.passage().locator().footnote();
      if (isNumber(label)) {
        int number = Integer.parseInt(label);
        if (number == 1 && current.stream().anyMatch(member -> member.number() == 1)) {
          series.add(new Series("", false, List.copyOf(current)));
          current.clear();
        }
        current.add(new Numbered(number, tagged.passage()));
      }
    }
    series.add(new Series("", false, List.copyOf(current)));
    return series;
  }

  private static boolean isNumber(String label) {
    return label.matches("[1-9]\\d{0,5}");
  }
}
