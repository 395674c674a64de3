package org.rapporteur.corpus.matrix;

import java.util.regex.Pattern;

/// What a cell of a [Matrix] can be. Cells of different categories differ in their words and their
/// sign; the colour only repeats it.
///
/// @param sign one to three characters for narrow tables, different from those of the others
/// @param label the words with which its cells begin
/// @param fill the colour behind them, six hexadecimal digits; light, because the words are black
/// @param meaning what it means, in a sentence for the legend
public record MatrixCategory(String sign, String label, String fill, String meaning) {
  private static final Pattern COLOUR = Pattern.compile("[0-9A-F]{6}");

  /// The least part of full light that each of red, green and blue has, of 255. Black on it has a
  /// contrast of more than 7 to 1 (WCAG 2.2, 1.4.6).
  private static final int LEAST_LIGHT = 0xA0;

  /// @throws IllegalArgumentException if there is no sign or label, or the colour is not a light
  ///   one
  public MatrixCategory {
    if (sign.isBlank() || sign.length() > 3 || label.isBlank()) {
      throw new IllegalArgumentException("not a category: '" + sign + "', '" + label + "'");
    }
    if (!COLOUR.matcher(fill).matches()) {
      throw new IllegalArgumentException(label + ": not a colour: " + fill);
    }
    for (int i = 0; i < fill.length(); i += 2) {
      if (Integer.parseInt(fill.substring(i, i + 2), 16) < LEAST_LIGHT) {
        throw new IllegalArgumentException(label + ": too dark for black words: " + fill);
      }
    }
  }
}
