package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.ingest.identity.Overrides;

/// One run over the files of a request. Used once.
final class Batch {
  private final Pipeline pipeline;
  private final Instruments instruments;
  private final BatchRequest request;
  private final CorpusIndex index;
  private final BatchProgress progress;
  private final Map<Path, CatalogueEntry> known = new HashMap<>();
  private final List<CatalogueEntry> gone = new ArrayList<>();

  /// Entries that a new path was recognised by; of several copies one is the file that moved.
  private final Set<Path> claimed = ConcurrentHashMap.newKeySet();

  private final Map<Path, Optional<OverridesFile>> overrides = new HashMap<>();

  Batch(
      Pipeline pipeline,
      Instruments instruments,
      BatchRequest request,
      CorpusIndex index,
      BatchProgress progress) {
    this.pipeline = pipeline;
    this.instruments = instruments;
    this.request = request;
    this.index = index;
    this.progress = progress;
  }

  BatchReport run() throws IOException {
    Instant start = Instant.now();
    FileFinder finder = new FileFinder(index.directory());
    for (Path path : request.paths()) {
      finder.add(path);
    }
    for (Source source : finder.sources()) {
      overridesOf(source); // a wrong rapporteur.json stops the batch before anything is read
    }
    readCatalogue();
    findGone(finder);
    progress.found(finder.sources().size());
    List<FileChange> changes = new ArrayList<>();
    try (CorpusWriter writer = request.rebuild() ? index.rebuilder() : index.writer()) {
      for (Failure missing : finder.failures()) {
        changes.add(missing(missing, writer));
      }
      changes.addAll(process(finder.sources(), writer));
      changes.addAll(removeGone(changes, writer));
      writer.commit();
    }
    changes.sort(Comparator.comparing(change -> change.source().name()));
    return new BatchReport(changes, Duration.between(start, Instant.now()));
  }

  private void readCatalogue() throws IOException {
    if (request.rebuild()) {
      return;
    }
    try (CorpusReader reader = index.reader()) {
      reader.catalogue().forEach(entry -> known.put(entry.source().path(), entry));
    } catch (IndexException e) {
      // None yet, or one that cannot be used: opening it for writing says which.
    }
  }

  /// Entries below the paths of this batch whose files are no more there, and paths that an earlier
  /// batch named in vain.
  private void findGone(FileFinder finder) {
    Set<Path> present = new HashSet<>();
    finder.sources().forEach(source -> present.add(source.path()));
    for (CatalogueEntry entry : known.values()) {
      Path path = entry.source().path();
      boolean below =
          request.paths().stream().anyMatch(p -> path.startsWith(p.toAbsolutePath().normalize()));
      boolean inVain =
          entry.failure().map(failure -> failure.reason() == Reason.MISSING).orElse(false);
      if ((below || inVain) && !present.contains(path) && !Files.exists(path)) {
        gone.add(entry);
      }
    }
  }

  /// A path that was named but is not there: if the index knows it, it is removed, else it failed.
  private FileChange missing(Failure failure, CorpusWriter writer) throws IOException {
    Source source = failure.source();
    CatalogueEntry before = known.get(source.path());
    if (before != null && before.failure().isEmpty() && failure.reason() == Reason.MISSING) {
      writer.remove(source.path());
      gone.removeIf(entry -> entry.source().path().equals(source.path()));
      return new FileChange.Removed(before.source());
    }
    writer.putFailure(
        entry(source, null, 0, Instant.EPOCH, 0, new CatalogueEntry.Unreadable(failure)));
    return new FileChange.Failed(source, failure);
  }

  /// Reads the largest files first, so that none of them is left to run alone at the end.
  private List<FileChange> process(List<Source> sources, CorpusWriter writer) throws IOException {
    List<Source> largestFirst =
        sources.stream().sorted(Comparator.comparingLong(Batch::size).reversed()).toList();
    List<Future<FileChange>> futures = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(request.jobs())) {
      for (Source source : largestFirst) {
        futures.add(workers.submit(() -> process(source, writer)));
      }
      List<FileChange> changes = new ArrayList<>();
      for (Future<FileChange> future : futures) {
        changes.add(result(future));
      }
      return changes;
    }
  }

  private static FileChange result(Future<FileChange> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; the index is as it was", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException fault -> throw fault;
        case Error error -> throw error;
        case null, default -> throw new IOException(e);
      }
    }
  }

  private static long size(Source source) {
    try {
      return Files.size(source.path());
    } catch (IOException e) {
      return 0; // reading it will say what is wrong
    }
  }

  private FileChange process(Source source, CorpusWriter writer) throws IOException {
    FileChange change = change(source, writer);
    synchronized (progress) {
      progress.done(change);
    }
    return change;
  }

  private FileChange change(Source source, CorpusWriter writer) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(source.path(), BasicFileAttributes.class);
    Instant modified = attributes.lastModifiedTime().toInstant();
    CatalogueEntry before = known.get(source.path());
    Optional<OverridesFile> beside = overridesOf(source);
    Overrides said = beside.isPresent() ? beside.get().of(source.path()) : Overrides.NONE;
    if (before != null && isUnchanged(before, source, attributes, said)) {
      return new FileChange.Unchanged(source);
    }
    return switch (pipeline.read(source, said, request.instrument())) {
      case Reading.Failed(Failure failure) -> {
        var state = new CatalogueEntry.Unreadable(failure);
        writer.putFailure(entry(source, null, attributes.size(), modified, 0, state));
        yield new FileChange.Failed(source, failure);
      }
      case Reading.Tagged(var tagged) -> {
        Document document = tagged.document();
        int passages = document.passages().size();
        var state = new CatalogueEntry.Indexed(document.metadata(), document.mediaType());
        writer.put(
            entry(source, document.digest(), attributes.size(), modified, passages, state), tagged);
        yield before != null
            ? new FileChange.Changed(source, passages)
            : movedFrom(document.digest())
                .<FileChange>map(from -> new FileChange.Moved(source, from))
                .orElse(new FileChange.Added(source, passages));
      }
    };
  }

  private Optional<Source> movedFrom(Digest digest) {
    return gone.stream()
        .filter(entry -> digest.equals(entry.digest()) && claimed.add(entry.source().path()))
        .map(CatalogueEntry::source)
        .findFirst();
  }

  /// Size and time spare the reading of bytes; where the time alone differs, the digest decides.
  /// What a person says anew of a file makes it a changed one, and a file that failed is tried
  /// again.
  private boolean isUnchanged(
      CatalogueEntry before, Source source, BasicFileAttributes now, Overrides said)
      throws IOException {
    Digest digest = before.digest();
    if (digest == null || before.size() != now.size()) {
      return false;
    }
    Overrides wanted = said.withDefault(request.instrument());
    if (!before.metadata().map(Overrides::of).equals(Optional.of(wanted))) {
      return false;
    }
    return before.modified().equals(now.lastModifiedTime().toInstant())
        || digest.equals(Digest.of(source.path()));
  }

  private synchronized Optional<OverridesFile> overridesOf(Source source) throws IOException {
    Path folder = source.path().getParent();
    if (folder == null) {
      return Optional.empty();
    }
    Optional<OverridesFile> cached = overrides.get(folder);
    if (cached == null) {
      cached = OverridesFile.in(folder, instruments);
      overrides.put(folder, cached);
    }
    return cached;
  }

  private List<FileChange> removeGone(List<FileChange> changes, CorpusWriter writer)
      throws IOException {
    Set<Source> moved = new HashSet<>();
    for (FileChange change : changes) {
      if (change instanceof FileChange.Moved(Source to, Source from)) {
        moved.add(from);
      }
    }
    List<FileChange> removed = new ArrayList<>();
    for (CatalogueEntry entry : gone) {
      writer.remove(entry.source().path());
      if (!moved.contains(entry.source())) {
        removed.add(new FileChange.Removed(entry.source()));
      }
    }
    return removed;
  }

  private static CatalogueEntry entry(
      Source source,
      @Nullable Digest digest,
      long size,
      Instant modified,
      int passages,
      CatalogueEntry.State state) {
    return new CatalogueEntry(source, digest, size, modified, Instant.now(), passages, state);
  }
}
