package org.rapporteur.bench.collection;

import java.util.Arrays;
import java.util.Random;

/// Chooses among a number of things, the first the oftenest: the n-th with a weight of 1 /
/// n^exponent, as words, cited articles and parties are distributed (G. K. Zipf).
final class Zipf {
  private final double[] upTo;

  /// @param choices how many things, 1 or more
  /// @param exponent how steep; 0 makes all alike
  Zipf(int choices, double exponent) {
    if (choices < 1) {
      throw new IllegalArgumentException("nothing to choose from");
    }
    upTo = new double[choices];
    double sum = 0;
    for (int i = 0; i < choices; i++) {
      sum += StrictMath.pow(i + 1, -exponent);
      upTo[i] = sum;
    }
  }

  /// The number of a thing, from 0.
  int next(Random random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(at < 0 ? -at - 1 : at, upTo.length - 1);
  }
}
