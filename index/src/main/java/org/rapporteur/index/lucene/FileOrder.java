package org.rapporteur.index.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.index.Order;

/// The files of an index in an order of their documents. Passages of one file keep the order of the
/// text.
final class FileOrder {
  private static final Comparator<Metadata> NEWEST =
      Comparator.comparingInt(FileOrder::number).reversed();

  private static final Comparator<Metadata> PARTY =
      Comparator.comparing(
          metadata -> metadata.partyValue().map(party -> party.nameEn()).orElse("\uFFFF"));

  private final List<Catalogue.File> files;

  private FileOrder(List<Catalogue.File> files) {
    this.files = files;
  }

  /// The files that were read; those that the order does not tell apart stay in the order of their
  /// names.
  ///
  /// @throws IllegalArgumentException if the order is none of documents
  static FileOrder of(Catalogue catalogue, Order order) {
    Comparator<Metadata> comparator =
        switch (order) {
          case NEWEST -> NEWEST;
          case PARTY -> PARTY;
          case RELEVANCE -> throw new IllegalArgumentException("relevance orders passages");
        };
    List<Catalogue.File> files = new ArrayList<>(catalogue.read());
    files.sort(Comparator.comparing(file -> file.entry().metadata().orElseThrow(), comparator));
    return new FileOrder(files);
  }

  /// The date as a number that sorts as dates do, 0 for none.
  private static int number(Metadata metadata) {
    Detected<DocumentDate> date = metadata.date();
    return date == null
        ? 0
        : date.value().year() * 10_000 + date.value().month() * 100 + date.value().day();
  }

  /// Some of the passages of a set, in order.
  ///
  /// @param skip how many to pass over
  /// @param limit how many to give at most
  List<Integer> documents(FixedBitSet found, int skip, int limit) {
    List<Integer> documents = new ArrayList<>();
    int left = skip;
    for (Catalogue.File file : files) {
      int end = file.document();
      int here = found.cardinality(file.firstPassage(), end);
      if (left >= here) {
        left -= here;
        continue;
      }
      for (int doc = PassageListing.next(found, file.firstPassage(), end);
          doc < end && documents.size() < limit;
          doc = PassageListing.next(found, doc + 1, end)) {
        if (left > 0) {
          left--;
        } else {
          documents.add(doc);
        }
      }
    }
    return documents;
  }
}
