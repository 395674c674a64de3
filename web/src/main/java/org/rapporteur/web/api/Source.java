package org.rapporteur.web.api;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.Receipt;

/// Where the rows of an operation come from. Thread-safe.
///
/// @param <R> what a row is
interface Source<R> {
  /// Hands over rows one by one.
  ///
  /// @param asked what is asked for
  /// @param slice which rows are wanted; a source that cannot pass over rows hands over all
  /// @throws ApiProblem if it is not there
  /// @throws QuerySyntaxException if the query cannot be understood
  Listed list(Arguments asked, CorpusReader corpus, Slice slice, Consumer<R> rows)
      throws IOException, ApiProblem, QuerySyntaxException;

  /// Which rows are wanted.
  ///
  /// @param from how many to pass over
  /// @param most how many at most
  record Slice(int from, int most) {
    static final Slice ALL = new Slice(0, Integer.MAX_VALUE);
  }

  /// What was listed when it is done.
  ///
  /// @param receipt what was covered, null where that is the whole index
  /// @param total how many rows there are on all pages, where that is known before the last page
  record Listed(@Nullable Receipt receipt, OptionalLong total) {
    /// A listing that says no more than its rows.
    static final Listed PLAIN = new Listed(null, OptionalLong.empty());

    /// A listing with a receipt.
    static Listed of(Receipt receipt) {
      return new Listed(receipt, OptionalLong.of(receipt.rows()));
    }
  }
}
