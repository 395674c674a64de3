package org.rapporteur.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What was found against what should be.
///
/// @param right how many were found and should be
/// @param extra what was found and should not be, sorted
/// @param missing what should be found and was not, sorted
record Score(int right, List<String> extra, List<String> missing) {
  /// Of sets.
  static Score of(Set<String> found, Set<String> gold) {
    return of(once(found), once(gold));
  }

  /// Of multisets.
  static Score of(Map<String, Integer> found, Map<String, Integer> gold) {
    Set<String> all = new TreeSet<>(found.keySet());
    all.addAll(gold.keySet());
    int right = 0;
    List<String> extra = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String item : all) {
      int have = found.getOrDefault(item, 0);
      int want = gold.getOrDefault(item, 0);
      right += Math.min(have, want);
      for (int i = want; i < have; i++) {
        extra.add(item);
      }
      for (int i = have; i < want; i++) {
        missing.add(item);
      }
    }
    return new Score(right, extra, missing);
  }

  private static Map<String, Integer> once(Set<String> items) {
    Map<String, Integer> counts = new HashMap<>();
    items.forEach(item -> counts.put(item, 1));
    return counts;
  }

  /// The score of both taken together.
  Score and(Score other) {
    List<String> extras = new ArrayList<>(extra);
    extras.addAll(other.extra);
    List<String> misses = new ArrayList<>(missing);
    misses.addAll(other.missing);
    return new Score(right + other.right, extras, misses);
  }

  /// 1 where nothing was found, since nothing was wrong.
  double precision() {
    return right + extra.size() == 0 ? 1 : right / (double) (right + extra.size());
  }

  /// 1 where there was nothing to find.
  double recall() {
    return right + missing.size() == 0 ? 1 : right / (double) (right + missing.size());
  }

  /// The harmonic mean of the two; 1 where nothing was to be found and nothing was.
  double f1() {
    int all = 2 * right + extra.size() + missing.size();
    return all == 0 ? 1 : 2.0 * right / all;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f, R %.3f, F1 %.3f; extra %s; missing %s",
        precision(),
        recall(),
        f1(),
        extra,
        missing);
  }
}
