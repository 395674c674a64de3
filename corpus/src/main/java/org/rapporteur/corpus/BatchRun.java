package org.rapporteur.corpus;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.Location;
import org.rapporteur.index.PipelineVersion;
import org.rapporteur.index.Treatment;

/// Takes the steps of a plan. Used once.
final class BatchRun {
  private final Pipeline pipeline;
  private final BatchRequest request;
  private final OverridesBeside overrides;
  private final @Nullable CorpusReader before;
  private final CorpusWriter writer;
  private final BatchProgress progress;
  private final BooleanSupplier stopped;
  private final Queue<UnreadPages> unreadPages = new ConcurrentLinkedQueue<>();
  private final AtomicInteger left = new AtomicInteger();

  /// @param before the index before the batch, null if there was none
  /// @param stopped whether no more files are to be begun
  BatchRun(
      Pipeline pipeline,
      BatchRequest request,
      OverridesBeside overrides,
      @Nullable CorpusReader before,
      CorpusWriter writer,
      BatchProgress progress,
      BooleanSupplier stopped) {
    this.pipeline = pipeline;
    this.request = request;
    this.overrides = overrides;
    this.before = before;
    this.writer = writer;
    this.progress = progress;
    this.stopped = stopped;
  }

  /// Takes all steps, those with the largest files first, so that none of them is left to run alone
  /// at the end.
  List<FileChange> all(List<Step> steps, Workers workers) throws IOException {
    List<Step> largestFirst =
        steps.stream().sorted(Comparator.comparingLong(BatchRun::bytes).reversed()).toList();
    List<Step> working = largestFirst.stream().filter(step -> bytes(step) > 0).toList();
    progress.found(working.size(), working.stream().mapToLong(BatchRun::bytes).sum());
    List<FileChange> changes = new ArrayList<>();
    workers.all(largestFirst, this::take).forEach(changes::addAll);
    return changes;
  }

  /// The pages that were not read, in the order of their documents.
  List<UnreadPages> unreadPages() {
    return unreadPages.stream()
        .sorted(Comparator.comparing(pages -> pages.source().name()))
        .toList();
  }

  /// The number of files that were not begun.
  int left() {
    return left.get();
  }

  /// The bytes that a step works on, 0 if it reads none.
  private static long bytes(Step step) {
    return switch (step) {
      case Step.Read read -> Math.max(1, read.locations().getFirst().size());
      case Step.Retag retag -> Math.max(1, retag.locations().getFirst().size());
      case Step.Relocate relocate -> 0;
      case Step.Fail fail -> 0;
      case Step.Remove remove -> 0;
    };
  }

  private List<FileChange> take(Step step) throws IOException {
    return switch (step) {
      case Step.Read read -> work(read, read.locations(), this::read);
      case Step.Retag retag -> work(retag, retag.locations(), this::retag);
      case Step.Relocate(String file, List<Location> locations) -> {
        writer.relocate(file, locations);
        yield List.of();
      }
      case Step.Fail fail -> fail(fail);
      case Step.Remove(String file) -> {
        writer.remove(file);
        yield List.of();
      }
    };
  }

  private interface Work<S> {
    Done of(S step) throws IOException;
  }

  private record Done(List<FileChange> changes, int pages) {}

  private <S> List<FileChange> work(S step, List<Location> locations, Work<S> work)
      throws IOException {
    if (stopped.getAsBoolean()) {
      left.incrementAndGet();
      return List.of();
    }
    Done done = work.of(step);
    Location primary = locations.getFirst();
    synchronized (progress) {
      progress.done(
          new BatchProgress.Finished(
              source(primary), Math.max(1, primary.size()), done.pages, done.changes));
    }
    return done.changes;
  }

  private Done read(Step.Read step) throws IOException {
    Location primary = step.locations().getFirst();
    Instant start = Instant.now();
    FileReading reading =
        pipeline.read(source(primary), overrides.of(primary.path()), request.instrument());
    Duration took = Duration.between(start, Instant.now());
    if (stopped.getAsBoolean() && wasCutShort(reading)) {
      left.incrementAndGet();
      return new Done(List.of(), 0);
    }
    if (step.known()) {
      writer.remove(step.file()); // it may hold fewer documents now
    }
    // What was read counts, should the file have changed since it was looked at.
    Digest digest = reading.digest() == null ? step.digest() : reading.digest();
    List<FileChange> changes = new ArrayList<>();
    int pages = 0;
    for (Reading document : reading.documents()) {
      document.unreadPages().ifPresent(unreadPages::add);
      switch (document) {
        case Reading.Failed(Failure failure) ->
            changes.addAll(
                putFailure(
                    step.file(),
                    step.locations(),
                    digest,
                    failure,
                    treated(took, step.attempts() + 1)));
        case Reading.Tagged(TaggedDocument tagged, var whyUnread, var explanations) -> {
          pages += tagged.document().pages().count();
          put(step, tagged, digest, treated(took, 0));
          changes.add(change(tagged.document(), step.why()));
        }
      }
    }
    boolean isRead = changes.stream().anyMatch(change -> !(change instanceof FileChange.Failed));
    if (isRead && (step.why() == Why.NEW || step.why() == Why.BYTES)) {
      step.locations().stream()
          .skip(1)
          .forEach(copy -> changes.add(new FileChange.Copied(source(copy), source(primary))));
    }
    return new Done(changes, pages);
  }

  /// What stops a batch often stops the processes that read for it.
  private static boolean wasCutShort(FileReading reading) {
    return reading.documents().stream()
        .anyMatch(document ->
            document instanceof Reading.Failed(Failure failure)
                && failure.reason() == Failure.Reason.CRASHED);
  }

  private void put(Step.Read step, TaggedDocument tagged, Digest file, Treatment treatment)
      throws IOException {
    Document document = tagged.document();
    CatalogueEntry entry =
        new CatalogueEntry(
            step.file(),
            step.locations(),
            document.source().entry(),
            file,
            treatment,
            document.passages().size(),
            new CatalogueEntry.Indexed(
                document.metadata(), document.mediaType(), document.pages()));
    writer.put(entry, tagged, step.predecessor());
  }

  private static FileChange change(Document document, Why why) {
    Source source = document.source();
    int passages = document.passages().size();
    return switch (why) {
      case NEW -> new FileChange.Added(source, passages);
      case BYTES -> new FileChange.Changed(source, passages);
      case FAILED -> new FileChange.Retried(source, passages);
      case SAID, NAME, RECOGNITION, READER, REBUILD, TAGGERS, RETAG ->
          new FileChange.Updated(source, passages, why);
    };
  }

  /// Records a failure; it is told of every place at which the file lies.
  private List<FileChange> putFailure(
      String file,
      List<Location> locations,
      @Nullable Digest digest,
      Failure failure,
      Treatment treatment)
      throws IOException {
    CatalogueEntry entry =
        new CatalogueEntry(
            file,
            locations,
            failure.source().entry(),
            digest,
            treatment,
            0,
            new CatalogueEntry.Unreadable(failure.reason(), failure.detail()));
    writer.putFailure(entry);
    List<FileChange> told = new ArrayList<>();
    for (Location place : locations) {
      CatalogueEntry here = entry.at(List.of(place));
      here.failure().ifPresent(f -> told.add(new FileChange.Failed(here.source(), f, true)));
    }
    return told;
  }

  private List<FileChange> fail(Step.Fail step) throws IOException {
    Failure failure = new Failure(source(step.location()), step.reason(), step.detail());
    return putFailure(
        step.file(),
        List.of(step.location()),
        null,
        failure,
        treated(Duration.ZERO, step.attempts() + 1));
  }

  private Done retag(Step.Retag step) throws IOException {
    CorpusReader reader =
        Objects.requireNonNull(before, "nothing is tagged again without an index");
    List<FileChange> changes = new ArrayList<>();
    for (CatalogueEntry known : step.known().entries()) {
      CatalogueEntry here = known.at(step.locations());
      if (known.state()
          instanceof CatalogueEntry.Indexed(var metadata, String mediaType, var pages)) {
        Instant start = Instant.now();
        TaggedDocument tagged = pipeline.retag(reader.document(known).at(here.source()));
        Treatment treatment =
            new Treatment(
                Instant.now(),
                Duration.between(start, Instant.now()),
                0,
                new PipelineVersion(
                    known.treatment().version().reader(), pipeline.version().taggers()));
        writer.put(
            new CatalogueEntry(
                here.file(),
                here.locations(),
                here.entry(),
                here.digest(),
                treatment,
                here.passages(),
                new CatalogueEntry.Indexed(tagged.document().metadata(), mediaType, pages)),
            tagged);
        changes.add(change(tagged.document(), step.why()));
      } else {
        writer.putFailure(here);
      }
    }
    return new Done(changes, 0);
  }

  private Treatment treated(Duration took, int attempts) {
    return new Treatment(Instant.now(), took, attempts, pipeline.version());
  }

  private static Source source(Location location) {
    return new Source(location.path(), location.name());
  }
}
