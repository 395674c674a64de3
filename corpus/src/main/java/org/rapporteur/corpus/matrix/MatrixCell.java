package org.rapporteur.corpus.matrix;

import java.util.List;

/// A cell of a [Matrix].
///
/// @param category what it is
/// @param note what is to be said beside the category's label, in a few words; maybe nothing
/// @param sources the passages of which it is made, the one that it leads to first; none where
///   there is nothing to lead to
public record MatrixCell(MatrixCategory category, String note, List<MatrixSource> sources) {
  public MatrixCell {
    sources = List.copyOf(sources);
  }

  /// All its words.
  public String text() {
    return note.isEmpty() ? category.label() : category.label() + " · " + note;
  }
}
