package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.CitedDocument;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Receipt;

/// Goes through passages in the order of document names and then of the text. Only those that have
/// what is asked for are read; the rest of those that the filters admit are counted.
final class PassageListing {
  private final Finder finder;
  private final StoredValues values;
  private final Catalogue files;
  private final Filters filters;

  /// @param values where the passages found are read
  PassageListing(Finder finder, StoredValues values, Catalogue files, Filters filters) {
    this.finder = finder;
    this.values = values;
    this.files = files;
    this.filters = filters;
  }

  /// A passage with what is known of its document.
  record Found(Catalogue.File file, Metadata metadata, StoredPassage passage, Citation citation) {
    String document() {
      return file.entry().source().name();
    }

    Locator locator() {
      return passage.tagged().passage().locator();
    }
  }

  /// Makes the rows of a passage.
  interface Rows<R> {
    void of(Found passage, Consumer<R> rows);
  }

  private static final class Counter<R> implements Consumer<R> {
    private final Consumer<R> next;
    private long rows;

    Counter(Consumer<R> next) {
      this.next = next;
    }

    @Override
    public void accept(R row) {
      next.accept(row);
      rows++;
    }
  }

  /// Lists what is asked for.
  ///
  /// @param asking what passages must have, beside passing the filters other than parties and
  ///   provisions
  /// @return what was covered
  <R> Receipt list(List<Query> asking, Rows<R> rows, Consumer<R> consumer) throws IOException {
    List<Query> scoping = FilterCompiler.scope(filters);
    FixedBitSet scope = finder.all(FilterCompiler.all(scoping));
    List<Query> all = new ArrayList<>(scoping);
    all.addAll(asking);
    FixedBitSet wanted = asking.isEmpty() ? scope : finder.all(FilterCompiler.all(all));
    Uncertain uncertain = finder.uncertainIn(scope);
    int documents = 0;
    Counter<R> counter = new Counter<>(consumer);
    for (Catalogue.File file : files.read()) {
      if (scoping.isEmpty() || within(scope, file)) {
        documents++;
      }
      if (within(wanted, file)) {
        list(file, wanted, passage -> rows.of(passage, counter));
      }
    }
    boolean ofParties = filters.provisions().isEmpty() || !filters.parties().isEmpty();
    boolean ofProvisions = filters.parties().isEmpty() || !filters.provisions().isEmpty();
    return Receipts.of(
        files,
        documents,
        scope.cardinality(),
        counter.rows,
        (ofParties ? uncertain.partyUnresolved() : 0)
            + (ofProvisions ? uncertain.provisionUnresolved() : 0),
        (ofParties ? uncertain.partyAmbiguous() : 0)
            + (ofProvisions ? uncertain.provisionAmbiguous() : 0));
  }

  /// Whether a set has a passage of a file.
  private static boolean within(FixedBitSet set, Catalogue.File file) {
    return next(set, file.firstPassage(), file.document()) < file.document();
  }

  /// The first passage in a set from one place up to another, else some number beyond it.
  static int next(FixedBitSet set, int from, int to) {
    return from >= to ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from, to);
  }

  private void list(Catalogue.File file, FixedBitSet wanted, Consumer<Found> consumer)
      throws IOException {
    int end = file.document();
    Tables tables = values.tables(end);
    Metadata metadata = file.entry().metadata().orElseThrow();
    CitedDocument cited = CitedDocument.of(file.entry().source(), metadata);
    for (int doc = next(wanted, file.firstPassage(), end);
        doc < end;
        doc = next(wanted, doc + 1, end)) {
      StoredPassage passage = values.passage(doc, tables);
      Locator locator = passage.tagged().passage().locator();
      consumer.accept(new Found(file, metadata, passage, cited.at(locator)));
    }
  }
}
