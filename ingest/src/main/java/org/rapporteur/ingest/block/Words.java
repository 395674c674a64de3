package org.rapporteur.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Original;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.document.Placement;
import org.rapporteur.core.text.Span;

/// Running text without its footnote marks, which are kept apart.
///
/// @param text the text, white space folded to single spaces
/// @param marks the footnotes called, offsets counted in `text`, in order
/// @param places the printed lines, in order; none if the format has no pages
/// @param originals what the file spells otherwise, in order
public record Words(
    String text, List<FootnoteMark> marks, List<Place> places, List<Original> originals) {
  public static final Words NONE = of("");

  public Words {
    marks = List.copyOf(marks);
    places = List.copyOf(places);
    originals = List.copyOf(originals);
  }

  /// Words of a format without pages, spelt as in the file.
  public Words(String text, List<FootnoteMark> marks) {
    this(text, marks, List.of(), List.of());
  }

  /// Text that calls no footnote.
  public static Words of(String text) {
    return new Words(text, List.of());
  }

  /// Whether there is neither text nor mark.
  public boolean isEmpty() {
    return text.isEmpty() && marks.isEmpty();
  }

  /// Where the words are printed, read as surely as their lines on average.
  public Placement placement() {
    List<PageBox> lines = places.stream().map(Place::box).toList();
    var confidence =
        places.stream()
            .map(Place::confidence)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .average();
    return Placement.ofLines(lines, confidence.isPresent() ? confidence.getAsDouble() : null);
  }

  /// These words followed by others, with `separator` between.
  public Words then(String separator, Words next) {
    if (isEmpty()) {
      return next;
    }
    int shift = text.length() + separator.length();
    List<FootnoteMark> allMarks = new ArrayList<>(marks);
    for (FootnoteMark mark : next.marks) {
      allMarks.add(new FootnoteMark(mark.offset() + shift, mark.label()));
    }
    List<Place> allPlaces = new ArrayList<>(places);
    next.places.forEach(place -> allPlaces.add(place.at(place.offset() + shift)));
    List<Original> allOriginals = new ArrayList<>(originals);
    next.originals.forEach(original -> allOriginals.add(original.shift(shift)));
    return new Words(text + separator + next.text, allMarks, allPlaces, allOriginals);
  }

  /// The words before an offset, without white space at the end.
  public Words until(int offset) {
    String before = text.substring(0, offset).stripTrailing();
    List<FootnoteMark> kept = new ArrayList<>();
    for (FootnoteMark mark : marks) {
      if (mark.offset() < offset) {
        kept.add(new FootnoteMark(Math.min(mark.offset(), before.length()), mark.label()));
      }
    }
    Span all = new Span(0, before.length());
    return new Words(
        before,
        kept,
        places.stream().filter(place -> place.offset() < before.length()).toList(),
        originals.stream().filter(original -> all.contains(original.span())).toList());
  }

  /// The words from an offset on, without white space in front.
  public Words from(int offset) {
    int start = offset;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    List<FootnoteMark> kept = new ArrayList<>();
    for (FootnoteMark mark : marks) {
      if (mark.offset() >= start) {
        kept.add(new FootnoteMark(mark.offset() - start, mark.label()));
      }
    }
    Span all = new Span(start, text.length());
    int origin = start;
    return new Words(
        text.substring(start),
        kept,
        placesFrom(start),
        originals.stream()
            .filter(original -> all.contains(original.span()))
            .map(original -> original.shift(-origin))
            .toList());
  }

  /// The lines from an offset on; the one in which it lies is the first.
  private List<Place> placesFrom(int start) {
    List<Place> kept = new ArrayList<>();
    for (int i = 0; i < places.size() && start < text.length(); i++) {
      boolean passed = i + 1 < places.size() && places.get(i + 1).offset() <= start;
      if (!passed) {
        kept.add(places.get(i).at(Math.max(0, places.get(i).offset() - start)));
      }
    }
    return kept;
  }
}
