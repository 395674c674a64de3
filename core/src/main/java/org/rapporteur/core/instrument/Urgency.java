package org.rapporteur.core.instrument;

import java.util.Comparator;

/// How pressing a recommendation is, on the scale of its monitoring round.
///
/// @param name the plain verb, such as `require`
/// @param rank greater is more pressing; from 1
public record Urgency(String name, int rank) implements Comparable<Urgency> {
  private static final Comparator<Urgency> ORDER =
      Comparator.comparingInt(Urgency::rank).thenComparing(Urgency::name);

  /// @throws IllegalArgumentException if the name is empty or the rank below 1
  public Urgency {
    if (name.isBlank() || rank < 1) {
      throw new IllegalArgumentException("not an urgency: '" + name + "' with rank " + rank);
    }
  }

  @Override
  public int compareTo(Urgency other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return name;
  }
}
