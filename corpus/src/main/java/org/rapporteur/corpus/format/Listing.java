package org.rapporteur.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of a command's rows, in their order. Immutable.
///
/// @param title the name of the whole, for a sheet
/// @param <R> what a row is
public record Listing<R>(String title, List<Column<R>> columns) {
  public Listing {
    columns = List.copyOf(columns);
  }

  /// A listing without columns, to add them to.
  public static <R> Listing<R> of(String title) {
    return new Listing<>(title, List.of());
  }

  /// Adds a column that tables show.
  public Listing<R> key(String name, Function<R, @Nullable Object> value) {
    return with(new Column<>(name, Column.Role.KEY, row -> cell(value.apply(row))));
  }

  /// Adds a column of running text.
  public Listing<R> prose(String name, Function<R, @Nullable Object> value) {
    return with(new Column<>(name, Column.Role.PROSE, row -> cell(value.apply(row))));
  }

  /// Adds a column that tables leave out.
  public Listing<R> detail(String name, Function<R, @Nullable Object> value) {
    return with(new Column<>(name, Column.Role.DETAIL, row -> cell(value.apply(row))));
  }

  /// Adds a column.
  public Listing<R> with(Column<R> column) {
    List<Column<R>> more = new ArrayList<>(columns);
    more.add(column);
    return new Listing<>(title, more);
  }

  private static Cell cell(@Nullable Object value) {
    return switch (value) {
      case Cell cell -> cell;
      case Integer number -> new Cell.Whole(number);
      case Long number -> new Cell.Whole(number);
      case Double number -> new Cell.Decimal(number);
      case null -> new Cell.None();
      default -> Cell.text(value);
    };
  }

  /// The columns that a table shows.
  List<Column<R>> shown() {
    return columns.stream().filter(column -> column.role() != Column.Role.DETAIL).toList();
  }
}
