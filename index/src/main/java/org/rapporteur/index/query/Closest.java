package org.rapporteur.index.query;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/// The member of a vocabulary that a misspelt word probably means.
final class Closest {
  private Closest() {}

  /// The member whose spelling is nearest, if no more than a third of the letters differ. Of equals
  /// the first.
  static <T> Optional<T> to(String word, Collection<T> members, Function<T, String> spelling) {
    int best = word.length() / 3 + 1;
    Optional<T> closest = Optional.empty();
    for (T member : members) {
      String candidate = spelling.apply(member);
      if (Math.abs(candidate.length() - word.length()) < best) {
        int distance = distance(word, candidate);
        if (distance < best) {
          best = distance;
          closest = Optional.of(member);
        }
      }
    }
    return closest;
  }

  /// The number of letters to insert, remove or change (Levenshtein).
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
