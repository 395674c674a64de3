package org.rapporteur.nlp.text;

import java.text.Normalizer;

/// A text read as headings write it: its capitals without accents (`CÔTE` as `COTE`), every other
/// character as it is, every offset the same. Thread-safe.
///
/// @param text the text as it stands
public record CapitalsView(CharSequence text) implements CharSequence {
  private static final char[] BARE = new char[0x180];

  static {
    for (char c = 0; c < BARE.length; c++) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      BARE[c] = Character.isUpperCase(c) ? base : c;
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    char c = text.charAt(index);
    return c < BARE.length ? BARE[c] : c;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new CapitalsView(text.subSequence(start, end));
  }

  @Override
  public String toString() {
    return new StringBuilder(length()).append(this, 0, length()).toString();
  }
}
