package org.rapporteur.corpus;

/// How alike two texts are, by the fewest insertions and deletions that make one of the other
/// (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
final class EditDistance {
  private EditDistance() {}

  /// 1 for the same text, 0 for texts without a common character.
  static double similarity(String a, String b) {
    int length = a.length() + b.length();
    return length == 0 ? 1 : 1 - (double) between(a, b) / length;
  }

  private static int between(String a, String b) {
    int most = a.length() + b.length();
    int[] furthest = new int[2 * most + 2];
    for (int edits = 0; edits <= most; edits++) {
      for (int k = -edits; k <= edits; k += 2) {
        boolean down =
            k == -edits || (k != edits && furthest[most + k - 1] < furthest[most + k + 1]);
        int x = down ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
        while (x < a.length() && x - k < b.length() && a.charAt(x) == b.charAt(x - k)) {
          x++;
        }
        furthest[most + k] = x;
        if (x >= a.length() && x - k >= b.length()) {
          return edits;
        }
      }
    }
    return most;
  }
}
