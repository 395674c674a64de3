package org.rapporteur.corpus.gold;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.gold.Figure.Scope;

/// A figure before and now.
///
/// @param scope what is counted
/// @param before the figure recorded, null if there is none
/// @param now the figure of now, null if there is none any more
public record Change(Scope scope, @Nullable Figure before, @Nullable Figure now) {
  /// Which way a figure went.
  public enum Direction {
    GAIN,
    LOSS,
    SAME,
    NEW,
    GONE;

    /// The word for it.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Which way it went, by F1; where that is the same, the rest does not matter.
  public Direction direction() {
    if (before == null) {
      return Direction.NEW;
    }
    if (now == null) {
      return Direction.GONE;
    }
    int difference = Double.compare(f1(now), f1(before));
    return difference == 0 ? Direction.SAME : difference > 0 ? Direction.GAIN : Direction.LOSS;
  }

  private static double f1(Figure figure) {
    Double f1 = figure.f1();
    return f1 == null ? 1 : f1;
  }
}
