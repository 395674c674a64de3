package org.rapporteur.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Takes one page out of rows that are handed over one by one, and stops them when it is full.
///
/// @param <R> what a row is
final class RowPage<R> implements Consumer<R> {
  private final int from;
  private final int limit;
  private final List<R> rows = new ArrayList<>();
  private long passed;

  /// There is a row after this page, and none is wanted any more.
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Full() {
      super("the page is full", null, false, false);
    }
  }

  /// @param from how many rows to pass over
  /// @param limit how many rows to keep
  RowPage(int from, int limit) {
    this.from = from;
    this.limit = limit;
  }

  /// @throws Full if the page was full before
  @Override
  public void accept(R row) {
    if (passed++ >= from) {
      if (rows.size() == limit) {
        throw new Full();
      }
      rows.add(row);
    }
  }

  /// The rows of the page.
  List<R> rows() {
    return rows;
  }
}
