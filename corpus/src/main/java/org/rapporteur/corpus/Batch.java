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
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.ingest.identity.Overrides;

/// One run over the files of a request. Used once.
final class Batch {
  private final Pipeline pipeline;
  private final Instruments instruments;
  private final BatchRequest request;
  private final CorpusIndex index;
  private final BatchProgress progress;
  private final KnownFiles known;
  private final Map<Path, Optional<OverridesFile>> overrides = new HashMap<>();
  private final Queue<UnreadPages> unreadPages = new ConcurrentLinkedQueue<>();

  /// @throws IOException if the index is there and cannot be read
  Batch(
      Pipeline pipeline,
      Instruments instruments,
      BatchRequest request,
      CorpusIndex index,
      BatchProgress progress)
      throws IOException {
    this.pipeline = pipeline;
    this.instruments = instruments;
    this.request = request;
    this.index = index;
    this.progress = progress;
    this.known = request.rebuild() ? KnownFiles.none() : KnownFiles.of(index);
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
    known.findGone(request.paths(), finder.sources());
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
    List<UnreadPages> unread =
        unreadPages.stream().sorted(Comparator.comparing(pages -> pages.source().name())).toList();
    return new BatchReport(changes, unread, Duration.between(start, Instant.now()));
  }

  /// A path that was named but is not there: if the index knows it, it is removed, else it failed.
  private FileChange missing(Failure failure, CorpusWriter writer) throws IOException {
    Source source = failure.source();
    boolean wasRead =
        known.of(source.path()).stream().anyMatch(entry -> entry.metadata().isPresent());
    if (wasRead && failure.reason() == Reason.MISSING) {
      writer.remove(source.path());
      known.settle(source.path());
      return new FileChange.Removed(source);
    }
    writer.putFailure(
        new CatalogueEntry(
            source,
            null,
            0,
            Instant.EPOCH,
            Instant.now(),
            0,
            new CatalogueEntry.Unreadable(failure)));
    return new FileChange.Failed(source, failure);
  }

  /// Reads the largest files first, so that none of them is left to run alone at the end.
  private List<FileChange> process(List<Source> sources, CorpusWriter writer) throws IOException {
    List<Sized> largestFirst =
        sources.stream()
            .map(source -> new Sized(source, size(source)))
            .sorted(Comparator.comparingLong(Sized::bytes).reversed())
            .toList();
    progress.found(sources.size(), largestFirst.stream().mapToLong(Sized::bytes).sum());
    List<Future<List<FileChange>>> futures = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(request.jobs())) {
      for (Sized file : largestFirst) {
        futures.add(workers.submit(() -> process(file, writer)));
      }
      List<FileChange> changes = new ArrayList<>();
      for (Future<List<FileChange>> future : futures) {
        changes.addAll(result(future));
      }
      return changes;
    }
  }

  private static List<FileChange> result(Future<List<FileChange>> future) throws IOException {
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

  private record Sized(Source source, long bytes) {}

  private List<FileChange> process(Sized file, CorpusWriter writer) throws IOException {
    BatchProgress.Finished finished = finish(file.source(), file.bytes(), writer);
    synchronized (progress) {
      progress.done(finished);
    }
    return finished.changes();
  }

  private BatchProgress.Finished finish(Source source, long bytes, CorpusWriter writer)
      throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(source.path(), BasicFileAttributes.class);
    Optional<OverridesFile> beside = overridesOf(source);
    Overrides said = beside.isPresent() ? beside.get().of(source.path()) : Overrides.NONE;
    List<CatalogueEntry> before = known.of(source.path());
    Overrides wanted = said.withDefault(request.instrument());
    if (known.isUnchanged(source, attributes, wanted, pipeline::recognises)) {
      List<FileChange> unchanged = new ArrayList<>();
      before.forEach(entry -> unchanged.add(new FileChange.Unchanged(entry.source())));
      return new BatchProgress.Finished(source, bytes, 0, unchanged);
    }
    FileReading reading = pipeline.read(source, said, request.instrument());
    if (!before.isEmpty()) {
      writer.remove(source.path()); // it may hold fewer documents now
    }
    Optional<Source> from = before.isEmpty() ? known.movedFrom(reading.digest()) : Optional.empty();
    List<FileChange> changes = new ArrayList<>();
    int pages = 0;
    for (Reading document : reading.documents()) {
      document.unreadPages().ifPresent(unreadPages::add);
      changes.add(
          switch (document) {
            case Reading.Failed(Failure failure) -> {
              var state = new CatalogueEntry.Unreadable(failure);
              writer.putFailure(entry(failure.source(), reading.digest(), attributes, 0, state));
              yield new FileChange.Failed(failure.source(), failure);
            }
            case Reading.Tagged(TaggedDocument tagged, var whyUnread, var explanations) -> {
              pages += tagged.document().pages().count();
              put(tagged, reading.digest(), attributes, writer);
              yield change(tagged.document(), before, from);
            }
          });
    }
    return new BatchProgress.Finished(source, bytes, pages, changes);
  }

  private static void put(
      TaggedDocument tagged,
      @Nullable Digest file,
      BasicFileAttributes attributes,
      CorpusWriter writer)
      throws IOException {
    Document document = tagged.document();
    var state =
        new CatalogueEntry.Indexed(document.metadata(), document.mediaType(), document.pages());
    int passages = document.passages().size();
    writer.put(entry(document.source(), file, attributes, passages, state), tagged);
  }

  private static FileChange change(
      Document document, List<CatalogueEntry> before, Optional<Source> from) {
    Source source = document.source();
    int passages = document.passages().size();
    if (before.stream().anyMatch(entry -> entry.source().equals(source))) {
      return new FileChange.Changed(source, passages);
    }
    return from.<FileChange>map(old -> new FileChange.Moved(source, old))
        .orElse(new FileChange.Added(source, passages));
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
    Set<Path> moved = new HashSet<>();
    for (FileChange change : changes) {
      if (change instanceof FileChange.Moved(Source to, Source from)) {
        moved.add(from.path());
      }
    }
    List<FileChange> removed = new ArrayList<>();
    for (Path file : known.gone()) {
      writer.remove(file);
      if (!moved.contains(file)) {
        known.of(file).forEach(entry -> removed.add(new FileChange.Removed(entry.source())));
      }
    }
    return removed;
  }

  private static CatalogueEntry entry(
      Source source,
      @Nullable Digest file,
      BasicFileAttributes attributes,
      int passages,
      CatalogueEntry.State state) {
    Instant modified = attributes.lastModifiedTime().toInstant();
    return new CatalogueEntry(
        source, file, attributes.size(), modified, Instant.now(), passages, state);
  }
}
