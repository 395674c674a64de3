package org.rapporteur.core;

import java.util.Random;
import java.util.stream.Stream;

/// Seeded strings for tests: mostly of the characters that a notation uses, now and then of any.
public final class RandomText {
  private RandomText() {}

  /// As many strings as asked for, the same for the same seed.
  ///
  /// @param alphabet the characters that the notation uses
  public static Stream<String> strings(long seed, int count, String alphabet) {
    Random random = new Random(seed);
    return Stream.generate(() -> string(random, alphabet)).limit(count);
  }

  private static String string(Random random, String alphabet) {
    StringBuilder out = new StringBuilder();
    int length = random.nextInt(14);
    for (int i = 0; i < length; i++) {
      out.append(
          random.nextInt(30) == 0
              ? (char) random.nextInt(Character.MAX_VALUE)
              : alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return out.toString();
  }
}
