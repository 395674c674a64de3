package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.corpus.specimens.Piece.Gap;

/// Cuts running text into pieces. A word is cut after each of its own hyphens, since a typesetter
/// ends lines there ("self-⏎generated"); addresses of web pages are not cut.
final class Pieces {
  private final List<Piece> pieces = new ArrayList<>();
  private boolean space;

  private Pieces() {}

  static List<Piece> of(Content content) {
    Pieces result = new Pieces();
    for (Inline inline : content.parts()) {
      result.add(inline);
    }
    return result.pieces;
  }

  private void add(Inline inline) {
    if (inline.isMark()) {
      pieces.add(new Piece(inline.text(), inline, Gap.NONE));
      space = false;
      return;
    }
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < inline.text().length(); i++) {
      char c = inline.text().charAt(i);
      if (c == ' ') {
        word(word, inline);
        space = true;
      } else {
        word.append(c);
      }
    }
    word(word, inline);
  }

  private void word(StringBuilder word, Inline inline) {
    if (word.isEmpty()) {
      return;
    }
    Gap gap = space || pieces.isEmpty() ? Gap.SPACE : Gap.NONE;
    String rest = word.toString();
    while (!rest.contains("://") && rest.matches("\\p{L}+-\\p{Ll}\\p{L}.*")) {
      int hyphen = rest.indexOf('-') + 1;
      pieces.add(new Piece(rest.substring(0, hyphen), inline, gap));
      rest = rest.substring(hyphen);
      gap = Gap.HYPHEN;
    }
    pieces.add(new Piece(rest, inline, gap));
    word.setLength(0);
    space = false;
  }
}
