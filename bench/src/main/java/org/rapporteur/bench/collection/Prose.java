package org.rapporteur.bench.collection;

import java.util.Random;

/// Sentences on law, institutions and prevention, until they are long enough. One in five cites a
/// law, one in eleven names a State.
record Prose(Phrasebook phrases) {
  private static final double MEDIAN = 420;
  private static final double SPREAD = 0.8;
  private static final long LEAST = 40;

  /// The greatest length of an answer, in UTF-16 units: the pipeline parts longer ones.
  private static final long MOST = 1700;

  /// An answer or a paragraph, beginning with a phrase of a kind.
  String paragraph(String opening, Random random, WordSource words) {
    long length = Math.clamp(Lengths.next(MEDIAN, SPREAD, random), LEAST, MOST);
    StringBuilder text = new StringBuilder(phrases.any(opening, random, words));
    while (text.length() < length) {
      text.append(' ').append(phrases.any(kind(random.nextInt(100)), random, words));
    }
    return text.toString();
  }

  private static String kind(int percent) {
    if (percent < 20) {
      return "law";
    }
    return percent < 29 ? "comparison" : "sentence";
  }
}
