package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.index.CatalogueEntry;

/// The catalogue entries of an index, sorted by name, with the places of their passages.
/// Thread-safe.
final class Catalogue {
  private final List<File> files;
  private final List<File> read;
  private final int unreadPages;
  private @Nullable Digest digest;

  private Catalogue(List<File> files) {
    this.files = List.copyOf(files);
    this.read = files.stream().filter(file -> file.entry.metadata().isPresent()).toList();
    this.unreadPages =
        files.stream()
            .map(file -> file.entry.state())
            .mapToInt(state ->
                state instanceof CatalogueEntry.Indexed indexed ? indexed.pages().unread() : 0)
            .sum();
  }

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
          .thenComparing(file -> file.entry.location().path())
          .thenComparing(file -> file.entry.entry())
          .thenComparing(file -> file.entry.file());

  static Catalogue read(DirectoryReader reader) throws IOException {
    FixedBitSet entries =
        new Finder(reader, Deadline.NEVER, null)
            .all(FilterCompiler.term(Schema.TYPE, Schema.ENTRY));
    List<File> files = new ArrayList<>();
    StoredValues values = new StoredValues(reader.leaves());
    int end = entries.length();
    for (int doc = PassageListing.next(entries, 0, end);
        doc < end;
        doc = PassageListing.next(entries, doc + 1, end)) {
      files.add(new File(values.entry(doc), doc));
    }
    files.sort(ORDER);
    return new Catalogue(files);
  }

  List<CatalogueEntry> entries() {
    return files.stream().map(File::entry).toList();
  }

  /// The files that were read.
  List<File> read() {
    return read;
  }

  int failed() {
    return files.size() - read.size();
  }

  /// The pages that nobody recognised in files that were read.
  int unreadPages() {
    return unreadPages;
  }

  /// The digest of all that was read: of the format's version and, for each document, the file's
  /// digest, the entry in it, what is known of it, and by what it was read and tagged.
  synchronized Digest digest() {
    Digest known = digest;
    if (known == null) {
      known = digestOfFiles();
      digest = known;
    }
    return known;
  }

  private Digest digestOfFiles() {
    List<String> lines = new ArrayList<>(read.stream().map(Catalogue::line).sorted().toList());
    lines.addFirst("format " + Schema.VERSION);
    return Digest.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(File file) {
    CatalogueEntry entry = file.entry;
    return String.join(
        "\t",
        Objects.requireNonNull(entry.digest()).sha256(),
        entry.entry(),
        entry.treatment().version().toString(),
        entry.metadata().map(Metadata::toString).orElse(""));
  }
}
