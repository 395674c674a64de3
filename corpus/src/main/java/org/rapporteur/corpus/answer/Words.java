package org.rapporteur.corpus.answer;

/// Counts words: runs of characters between blanks, with a letter or digit among them.
final class Words {
  private Words() {}

  static int in(CharSequence text) {
    int words = 0;
    boolean inside = false;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inside = !Character.isWhitespace(c) && !Character.isSpaceChar(c);
      if (!inside) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
