package org.rapporteur.bench;

import java.util.Collection;
import java.util.stream.DoubleStream;

/// Where measurements lie. With as few as there are here, the extremes say more than a deviation.
record Spread(double least, double median, double most) {

  /// @throws IllegalArgumentException if there is no value
  static Spread of(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values, so no median");
    }
    double[] sorted = values.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(sorted[0], median, sorted[sorted.length - 1]);
  }
}
