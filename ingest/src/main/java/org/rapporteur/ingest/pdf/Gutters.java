package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks for gutters between things on a page.
final class Gutters {
  /// How many places are tried.
  private static final int TRIED = 12;

  private Gutters() {}

  /// A gap between two things beside each other.
  private record Gap(float from, float to) {
    float middle() {
      return (from + to) / 2;
    }

    boolean has(float x) {
      return x > from && x < to;
    }
  }

  /// The gutter that parts the most rows.
  static Optional<Gutter> best(List<Placed> placed) {
    if (placed.size() < 4) {
      return Optional.empty();
    }
    List<Placed> byHeight = new ArrayList<>(placed);
    byHeight.sort(Comparator.comparingDouble(Placed::top));
    List<Gap> gaps = gaps(byHeight);
    Gutter best = null;
    for (float x : places(gaps)) {
      best = better(best, along(x, byHeight));
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Gutter better(@Nullable Gutter a, @Nullable Gutter b) {
    return a == null || (b != null && b.strength() > a.strength()) ? b : a;
  }

  /// The gaps between each thing and the nearest on its right.
  private static List<Gap> gaps(List<Placed> byHeight) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < byHeight.size(); i++) {
      Placed left = byHeight.get(i);
      float nearest = Float.MAX_VALUE;
      for (int step : new int[] {-1, 1}) {
        int from = i + step;
        for (int k = from; k >= 0 && k < byHeight.size() && Math.abs(k - i) < 60; k += step) {
          Placed right = byHeight.get(k);
          if (right.left() >= left.right() && left.isBeside(right)) {
            nearest = Math.min(nearest, right.left());
          }
        }
      }
      if (nearest < Float.MAX_VALUE && nearest - left.right() > least(left)) {
        gaps.add(new Gap(left.right(), nearest));
      }
    }
    return gaps;
  }

  private static float least(Placed thing) {
    return thing instanceof Line line ? 0.8f * line.size() : 4;
  }

  /// The places that most gaps share.
  private static List<Float> places(List<Gap> gaps) {
    List<Float> tried = new ArrayList<>();
    List<Gap> left = new ArrayList<>(gaps);
    while (!left.isEmpty() && tried.size() < TRIED) {
      float best = 0;
      long most = 0;
      for (int i = 0; i < left.size(); i += 1 + left.size() / 60) {
        float x = left.get(i).middle();
        long shared = left.stream().filter(gap -> gap.has(x)).count();
        if (shared > most) {
          most = shared;
          best = x;
        }
      }
      if (most < 2) {
        break;
      }
      float x = best;
      float from = 0;
      float to = Float.MAX_VALUE;
      for (Gap gap : left) {
        if (gap.has(x)) {
          from = Math.max(from, gap.from());
          to = Math.min(to, gap.to());
        }
      }
      tried.add((from + to) / 2);
      left.removeIf(gap -> gap.has(x));
    }
    return tried;
  }

  /// The best gutter at a place: of the stretches between the things that cross it.
  private static @Nullable Gutter along(float x, List<Placed> byHeight) {
    Gutter best = null;
    List<Placed> band = new ArrayList<>();
    float top = -Float.MAX_VALUE;
    for (Placed thing : byHeight) {
      if (thing.left() < x - 0.5f && thing.right() > x + 0.5f) {
        best = better(best, GutterBand.read(x, top, thing.top(), band));
        band.clear();
        top = Math.max(top, thing.bottom());
      } else {
        band.add(thing);
      }
    }
    return better(best, GutterBand.read(x, top, Float.MAX_VALUE, band));
  }
}
