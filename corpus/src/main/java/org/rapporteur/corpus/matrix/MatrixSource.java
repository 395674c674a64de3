package org.rapporteur.corpus.matrix;

/// A passage that a cell of a [Matrix] leads to.
///
/// @param passageId its identifier in the index
/// @param document the name of the file in which it stands
/// @param locator the place in it: `§ 186, fn. 157`, `Q 9.1.a, p. 14`
/// @param citation the reference, ready to paste
/// @param remark how it comes to be here, such as `replaced by a correction`; maybe empty
/// @param text its words
public record MatrixSource(
    String passageId,
    String document,
    String locator,
    String citation,
    String remark,
    String text) {}
