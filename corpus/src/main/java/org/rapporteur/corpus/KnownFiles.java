package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.document.Source;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.IndexException;
import org.rapporteur.ingest.identity.Overrides;

/// What the index knew of files before a batch. Thread-safe.
final class KnownFiles {
  private final Map<Path, List<CatalogueEntry>> entries = new LinkedHashMap<>();

  /// Files that a new path was recognised by; of several copies one is the file that moved.
  private final Set<Path> claimed = new HashSet<>();

  private final Set<Path> gone = new HashSet<>();

  /// What an index knows; nothing if there is none.
  static KnownFiles of(CorpusIndex index) throws IOException {
    KnownFiles known = new KnownFiles();
    try (CorpusReader reader = index.reader()) {
      for (CatalogueEntry entry : reader.catalogue()) {
        known.entries.computeIfAbsent(entry.source().path(), p -> new ArrayList<>()).add(entry);
      }
    } catch (IndexException e) {
      // None yet, or one that cannot be used: opening it for writing says which.
    }
    return known;
  }

  /// What a batch that makes everything anew knows.
  static KnownFiles none() {
    return new KnownFiles();
  }

  /// The entries of a file, empty if it is new.
  List<CatalogueEntry> of(Path file) {
    return entries.getOrDefault(file, List.of());
  }

  /// Finds the files below the paths of a batch that are no more there, and paths that an earlier
  /// batch named in vain.
  void findGone(List<Path> paths, List<Source> found) {
    Set<Path> present = new HashSet<>();
    found.forEach(source -> present.add(source.path()));
    List<Path> below = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    entries.forEach((file, known) -> {
      boolean asked = below.stream().anyMatch(file::startsWith);
      boolean inVain =
          known.stream()
              .flatMap(entry -> entry.failure().stream())
              .anyMatch(failure -> failure.reason() == Reason.MISSING);
      if ((asked || inVain) && !present.contains(file) && !Files.exists(file)) {
        gone.add(file);
      }
    });
  }

  /// The files that are gone.
  Set<Path> gone() {
    return Set.copyOf(gone);
  }

  /// Takes a file out of those that are gone, since it was dealt with.
  void settle(Path file) {
    gone.remove(file);
  }

  /// The file that is gone and had these bytes, the first time that it is asked for.
  synchronized Optional<Source> movedFrom(@Nullable Digest digest) {
    return gone.stream()
        .flatMap(file -> of(file).stream())
        .filter(entry -> digest != null && digest.equals(entry.digest()))
        .filter(entry -> claimed.add(entry.source().path()))
        .map(CatalogueEntry::source)
        .findFirst();
  }

  /// Whether a file is as the index knows it. Size and time spare the reading of bytes; where the
  /// time alone differs, the digest decides. What a person says anew of a file makes it a changed
  /// one, and a file of which something failed is tried again, as is one with pages unread if text
  /// is recognised now.
  ///
  /// @param recognises whether text is recognised now
  boolean isUnchanged(
      Source source, BasicFileAttributes now, Overrides wanted, BooleanSupplier recognises)
      throws IOException {
    List<CatalogueEntry> known = of(source.path());
    boolean same =
        !known.isEmpty()
            && known.stream()
                .allMatch(entry ->
                    entry.size() == now.size()
                        && !(hasUnreadPages(entry) && recognises.getAsBoolean())
                        && entry.metadata().map(Overrides::of).equals(Optional.of(wanted)));
    if (!same) {
      return false;
    }
    CatalogueEntry any = known.getFirst();
    return any.modified().equals(now.lastModifiedTime().toInstant())
        || Digest.of(source.path()).equals(any.digest());
  }

  private static boolean hasUnreadPages(CatalogueEntry entry) {
    return entry.state() instanceof CatalogueEntry.Indexed read && read.pages().unread() > 0;
  }
}
