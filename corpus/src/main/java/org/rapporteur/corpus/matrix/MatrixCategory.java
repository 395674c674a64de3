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

  /// The least relative luminance (WCAG 2.2) of a fill: on it, black words have a contrast of more
  /// than 10 to 1, and the blue ones of links of more than 4.5 to 1.
  private static final double LEAST_LIGHT = 0.5;

  /// @throws IllegalArgumentException if there is no sign or label, or the colour is not a light
  ///   one
  public MatrixCategory {
    if (sign.isBlank() || sign.length() > 3 || label.isBlank()) {
      throw new IllegalArgumentException("not a category: '" + sign + "', '" + label + "'");
    }
    if (!COLOUR.matcher(fill).matches()) {
      throw new IllegalArgumentException(label + ": not a colour: " + fill);
    }
    if (luminance(fill) < LEAST_LIGHT) {
      throw new IllegalArgumentException(label + ": too dark for words on it: " + fill);
    }
  }

  private static double luminance(String colour) {
    return 0.2126 * light(colour, 0) + 0.7152 * light(colour, 2) + 0.0722 * light(colour, 4);
  }

  private static double light(String colour, int at) {
    double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
