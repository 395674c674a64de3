package org.rapporteur.corpus.format;

import java.util.function.Function;

/// A column of a listing.
///
/// @param name its name, the same in every format
/// @param role what a table for people does with it
/// @param value its value in a row
/// @param <R> what a row is
public record Column<R>(String name, Role role, Function<R, Cell> value) {
  /// What a table for people does with a column. The other formats have every column.
  public enum Role {
    /// Shown, and shortened only when nothing else helps.
    KEY,
    /// Shown, and shortened first.
    PROSE,
    /// Left out.
    DETAIL
  }

  /// The same column of rows that have a row of this kind in them.
  public <S> Column<S> in(Function<S, R> row) {
    return new Column<>(name, role, outer -> value.apply(row.apply(outer)));
  }
}
