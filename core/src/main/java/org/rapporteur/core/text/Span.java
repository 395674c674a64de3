package org.rapporteur.core.text;

import java.util.Comparator;

/// A half-open range of UTF-16 offsets into a text.
///
/// @param start the first offset, at least 0
/// @param end the offset after the last, at least `start`
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /// @throws IllegalArgumentException if the range is negative or reversed
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /// The empty span at an offset: the place of something that no words express.
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /// The number of UTF-16 units covered.
  public int length() {
    return end - start;
  }

  /// Whether no words are covered.
  public boolean isEmpty() {
    return start == end;
  }

  /// Whether `other` lies wholly inside this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share at least one unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The same range counted from an origin `by` units earlier.
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /// The words covered.
  ///
  /// @throws IndexOutOfBoundsException if the span reaches beyond the text
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
