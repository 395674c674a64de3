package org.rapporteur.bench.collection;

import java.util.List;
import java.util.Random;

/// Words that exist nowhere, without end: few come often and most once, so that the longer a text
/// is the more different words it has, as the names of places and programmes make it in real ones.
final class Coinage {
  private static final List<String> SYLLABLES =
      List.of(
          "tor", "vel", "mir", "dan", "bren", "kal", "sol", "ven", "ark", "lum", "nev", "ost",
          "fen", "gar", "hal", "jor", "lin", "mar", "nor", "pel", "quil", "ras", "sten", "tav",
          "ulf", "var", "wen", "yor", "zel", "dor", "cor", "bel");

  private static final List<String> ENDINGS =
      List.of("", "en", "a", "ik", "os", "ar", "el", "um", "is", "ov", "ane", "ine");

  /// The words that come about equally often before the tail begins.
  private static final double COMMON = 1000;

  /// How fast the number of different words grows: with the root of the length to this power.
  private static final double TAIL = 2;

  private static final double MOST = 1e9;

  private Coinage() {}

  /// A word, in small letters.
  static String next(Random random) {
    double tail = StrictMath.pow(1 - random.nextDouble(), -TAIL) - 1;
    return word((long) Math.min(MOST, COMMON * tail));
  }

  /// The word with a number, from 0. No two are alike.
  static String word(long number) {
    String ending = ENDINGS.get((int) (number % ENDINGS.size()));
    long rest = number / ENDINGS.size() + SYLLABLES.size();
    StringBuilder word = new StringBuilder();
    while (rest > 0) {
      word.append(SYLLABLES.get((int) (rest % SYLLABLES.size())));
      rest /= SYLLABLES.size();
    }
    return word.append(ending).toString();
  }
}
