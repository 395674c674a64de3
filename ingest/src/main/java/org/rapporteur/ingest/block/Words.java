package org.rapporteur.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.document.FootnoteMark;

/// Running text without its footnote marks, which are kept apart.
///
/// @param text the text, white space folded to single spaces
/// @param marks the footnotes called, offsets counted in `text`, in order
public record Words(String text, List<FootnoteMark> marks) {
  public static final Words NONE = new Words("", List.of());

  public Words {
    marks = List.copyOf(marks);
  }

  /// Text that calls no footnote.
  public static Words of(String text) {
    return new Words(text, List.of());
  }

  /// Whether there is neither text nor mark.
  public boolean isEmpty() {
    return text.isEmpty() && marks.isEmpty();
  }

  /// These words followed by others, with `separator` between.
  public Words then(String separator, Words next) {
    if (isEmpty()) {
      return next;
    }
    int shift = text.length() + separator.length();
    List<FootnoteMark> all = new ArrayList<>(marks);
    for (FootnoteMark mark : next.marks) {
      all.add(new FootnoteMark(mark.offset() + shift, mark.label()));
    }
    return new Words(text + separator + next.text, all);
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
    return new Words(before, kept);
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
    return new Words(text.substring(start), kept);
  }
}
