package org.rapporteur.bench.collection;

import java.util.Random;

/// Lengths and counts as they occur in texts: most are near the median, a few many times as great.
final class Lengths {
  private Lengths() {}

  /// A whole number of 1 or more, log-normally distributed.
  ///
  /// @param median half of the numbers are less
  /// @param spread the standard deviation of the logarithm
  static long next(double median, double spread, Random random) {
    return Math.max(1, (long) (median * StrictMath.exp(spread * random.nextGaussian())));
  }
}
