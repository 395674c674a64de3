package org.rapporteur.bench.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A committee's report on a round: chapters of numbered paragraphs on the invented States, each
/// chapter with its recommendations.
final class Report {
  private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI");
  private static final int RECOMMENDATIONS = 2;

  private final Profile profile;
  private final Phrasebook phrases;
  private final List<WordSource> states;
  private final Random random;
  private final Zipf choice;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int number;

  private Report(Profile profile, Phrasebook phrases, List<WordSource> states, Random random) {
    this.profile = profile;
    this.phrases = phrases;
    this.states = states;
    this.random = random;
    this.choice = new Zipf(states.size(), 0.8);
  }

  /// @param states the words of each State that is written about
  static List<Paragraph> write(
      Profile profile, Phrasebook phrases, List<WordSource> states, Random random) {
    Report report = new Report(profile, phrases, states, random);
    report.cover();
    report.chapters();
    return report.paragraphs;
  }

  private WordSource words() {
    return states.get(choice.next(random));
  }

  private void add(Paragraph.Role role, String text) {
    paragraphs.add(new Paragraph(role, text));
  }

  private void cover() {
    add(Paragraph.Role.COVER, phrases.any("notice", random, words()));
    add(Paragraph.Role.COVER, profile.symbol());
    for (String kind :
        List.of(
            "convention",
            "convention-title",
            "report-title",
            "round-" + profile.round(),
            "theme")) {
      add(Paragraph.Role.COVER, phrases.any(kind, random, words()));
    }
  }

  private void chapters() {
    int each = (profile.passages() - paragraphs.size()) / NUMERALS.size();
    for (int i = 0; i < NUMERALS.size(); i++) {
      String title = phrases.numbered("chapter", i, random, words());
      add(Paragraph.Role.CHAPTER, NUMERALS.get(i) + ". " + title);
      for (int n = 0; n < Math.max(2, each - 2 * RECOMMENDATIONS); n++) {
        number++;
        String text = new Prose(phrases).paragraph("finding", random, words());
        add(Paragraph.Role.NUMBERED, number + ". " + text);
      }
      for (int n = 1; n <= RECOMMENDATIONS; n++) {
        String heading = phrases.any("recommendation-code", random, words());
        add(Paragraph.Role.CODE, heading + " " + NUMERALS.get(i) + "-" + n);
        add(Paragraph.Role.RECOMMENDATION, phrases.any("recommendation", random, words()));
      }
    }
  }
}
