package org.rapporteur.core.document;

import org.rapporteur.core.text.Span;

/// Characters of a file that the canonical text spells otherwise: a ligature, a soft hyphen, a
/// bullet from a private area, a quote in the wrong encoding. With it the way back is open.
///
/// @param span the characters' place in the canonical text; empty where they were left out
/// @param characters the characters in the file
public record Original(Span span, String characters) {
  /// @throws IllegalArgumentException if there were no characters
  public Original {
    if (characters.isEmpty()) {
      throw new IllegalArgumentException("no characters at " + span);
    }
  }

  /// The same counted from an origin `by` units earlier.
  public Original shift(int by) {
    return new Original(span.shift(by), characters);
  }
}
