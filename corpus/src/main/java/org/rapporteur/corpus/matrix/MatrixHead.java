package org.rapporteur.corpus.matrix;

/// The head of a row or a column.
///
/// @param code what it is called for short: `9.1.a`, `III-24`, `PRT`
/// @param name its name in words
public record MatrixHead(String code, String name) {
  /// @throws IllegalArgumentException if there is no code
  public MatrixHead {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a head without code: " + name);
    }
  }
}
