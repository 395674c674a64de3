package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.rapporteur.core.document.Digest;
import org.rapporteur.index.CatalogueEntry;

/// The catalogue entries of an index, sorted by name, with the places of their passages.
///
/// @param files the entries with their places
record Catalogue(List<File> files) {

  /// An entry and its place: the passages of a file stand right before its entry.
  ///
  /// @param entry the entry
  /// @param document the number of its Lucene document
  record File(CatalogueEntry entry, int document) {
    /// The number of the Lucene document of the first passage.
    int firstPassage() {
      return document - entry.passages();
    }
  }

  private static final Comparator<File> ORDER =
      Comparator.<File, String>comparing(file -> file.entry.source().name())
          .thenComparing(file -> file.entry.source().path())
          .thenComparing(file -> file.entry.source().entry());

  static Catalogue read(IndexSearcher searcher) throws IOException {
    FixedBitSet entries =
        new PassageSets(searcher).of(FilterCompiler.term(Schema.TYPE, Schema.ENTRY));
    List<File> files = new ArrayList<>();
    try (SequentialStore store = new SequentialStore(searcher.getLeafContexts())) {
      for (int doc = entries.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
        files.add(new File(EntryCodec.decode(store.read(doc, Schema.STORED_ENTRY)), doc));
        doc = doc + 1 < entries.length() ? entries.nextSetBit(doc + 1) : Integer.MAX_VALUE;
      }
    }
    files.sort(ORDER);
    return new Catalogue(List.copyOf(files));
  }

  List<CatalogueEntry> entries() {
    return files.stream().map(File::entry).toList();
  }

  /// The files that were read.
  List<File> read() {
    return files.stream().filter(file -> file.entry.metadata().isPresent()).toList();
  }

  int failed() {
    return files.size() - read().size();
  }

  /// The pages that nobody recognised in files that were read.
  int unreadPages() {
    return files.stream()
        .map(file -> file.entry.state())
        .mapToInt(state -> state instanceof CatalogueEntry.Indexed read ? read.pages().unread() : 0)
        .sum();
  }

  /// The digest of all that was read: of the format's version and the sorted digests of the files.
  Digest digest() {
    List<String> lines =
        new ArrayList<>(
            read().stream()
                .map(file -> Objects.requireNonNull(file.entry.digest()).sha256())
                .sorted()
                .toList());
    lines.addFirst("format " + Schema.VERSION);
    return Digest.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }
}
