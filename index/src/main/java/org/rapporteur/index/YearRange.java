package org.rapporteur.index;

/// Years from one to another, both included.
///
/// @param from the first year
/// @param until the last year, not before the first
public record YearRange(int from, int until) {
  /// @throws IllegalArgumentException if the range is reversed
  public YearRange {
    if (until < from) {
      throw new IllegalArgumentException("not a range of years: " + from + "-" + until);
    }
  }

  /// A single year.
  public static YearRange of(int year) {
    return new YearRange(year, year);
  }

  @Override
  public String toString() {
    return from == until ? Integer.toString(from) : from + "-" + until;
  }
}
