package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.text.Span;

/// A run of text that is shown in one way.
///
/// @param text the words
/// @param marked whether they are what was looked for
public record Piece(String text, boolean marked) {
  /// A part of a text, divided where what is marked begins and ends.
  ///
  /// @param marks places in the text, in order and apart from one another
  public static List<Piece> of(String text, Span part, List<Span> marks) {
    List<Piece> pieces = new ArrayList<>();
    int from = part.start();
    for (Span mark : marks) {
      int start = Math.max(mark.start(), from);
      int end = Math.min(mark.end(), part.end());
      if (start < end) {
        add(pieces, text.substring(from, start), false);
        add(pieces, text.substring(start, end), true);
        from = end;
      }
    }
    add(pieces, text.substring(from, part.end()), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
