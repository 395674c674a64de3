package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.Location;
import org.rapporteur.ingest.format.FileCheck;
import org.rapporteur.ingest.format.UnreadableFile;

/// One run over the files of a request: finds them, tells by their digests what became of them, and
/// does what is to be done about it in one commit. Used once.
final class Batch {
  private final Pipeline pipeline;
  private final BatchRequest request;
  private final CorpusIndex index;
  private final BatchProgress progress;
  private final BooleanSupplier stopped;
  private final OverridesBeside overrides;

  /// @param stopped whether no more files are to be begun; those that are done are committed
  Batch(
      Pipeline pipeline,
      Supplier<Instruments> instruments,
      BatchRequest request,
      CorpusIndex index,
      BatchProgress progress,
      BooleanSupplier stopped) {
    this.pipeline = pipeline;
    this.request = request;
    this.index = index;
    this.progress = progress;
    this.stopped = stopped;
    this.overrides = new OverridesBeside(instruments);
  }

  BatchReport run() throws IOException {
    Instant start = Instant.now();
    FileFinder finder = new FileFinder(index.directory(), request.waiting());
    for (Path path : request.paths()) {
      finder.add(path);
    }
    for (Location file : finder.files()) {
      overrides.of(file.path()); // a wrong rapporteur.json stops the batch before anything is read
    }
    boolean rebuild = request.makes(BatchRequest.Anew.INDEX);
    try (Workers workers = new Workers(request.jobs());
        CorpusWriter writer = rebuild ? index.rebuilder() : index.writer();
        Before before = Before.of(index, rebuild)) {
      List<Present> present = new ArrayList<>(hash(finder.files(), before.files(), workers));
      present.addAll(missing(finder.unreadable(), before.files()));
      Staleness staleness = new Staleness(pipeline, request, overrides);
      Plan plan = new Planner(before.files(), staleness::of, places(finder.files())).plan(present);
      BatchRun run =
          new BatchRun(pipeline, request, overrides, before.reader(), writer, progress, stopped);
      List<FileChange> changes = new ArrayList<>(plan.told());
      changes.addAll(run.all(plan.steps(), workers));
      writer.setPaths(
          rebuild ? request.paths() : CollectionPaths.joined(before.paths(), request.paths()));
      writer.commit();
      changes.sort(
          Comparator.comparing((FileChange change) -> change.source().name())
              .thenComparing(change -> change.source().path()));
      return new BatchReport(
          writer.batch(),
          changes,
          run.unreadPages(),
          run.left(),
          Duration.between(start, Instant.now()));
    }
  }

  /// What the index had before the batch.
  private record Before(@Nullable CorpusReader reader, KnownFiles files, List<Path> paths)
      implements AutoCloseable {
    /// @param orNone whether an index that cannot be read counts for none
    static Before of(CorpusIndex index, boolean orNone) throws IOException {
      try {
        CorpusReader reader = index.reader();
        return new Before(reader, new KnownFiles(reader.catalogue()), reader.paths());
      } catch (IndexException e) {
        if (!orNone && e.problem() != IndexException.Problem.MISSING) {
          throw e;
        }
        return new Before(null, new KnownFiles(List.of()), List.of());
      }
    }

    @Override
    public void close() throws IOException {
      if (reader != null) {
        reader.close();
      }
    }
  }

  /// The digests of files: those that are known where size and time are as they were, unless all
  /// are to be taken.
  private List<Present> hash(List<Location> found, KnownFiles known, Workers workers)
      throws IOException {
    boolean all = request.makes(BatchRequest.Anew.DIGESTS);
    return workers.all(
        found,
        file -> {
          Optional<Location> before = known.location(file.path());
          Location here =
              before
                  .map(was -> new Location(file.path(), was.name(), file.size(), file.modified()))
                  .orElse(file);
          Digest digest = known.at(file.path()).map(KnownFile::digest).orElse(null);
          return !all && digest != null && before.equals(Optional.of(here))
              ? Present.of(here, digest)
              : hashed(here);
        });
  }

  private static Present hashed(Location file) {
    try {
      return Present.of(file, FileCheck.bytes(file.path()));
    } catch (UnreadableFile e) {
      return Present.unreadable(file, e.reason(), e.detail());
    }
  }

  /// The paths at which nothing was found, but for files that were there before: those are gone.
  private static List<Present> missing(List<Present> unreadable, KnownFiles known) {
    return unreadable.stream()
        .filter(file ->
            file.reason() != Reason.MISSING
                || known.at(file.location().path()).filter(was -> !was.wasMissing()).isEmpty())
        .toList();
  }

  /// What is not among the files found may lie elsewhere, but for a rebuild, which keeps nothing
  /// else.
  private Planner.Places places(List<Location> found) {
    if (request.makes(BatchRequest.Anew.INDEX)) {
      return (place, anywhere) -> true;
    }
    Set<Path> absent = new HashSet<>(request.paths());
    absent.removeIf(path -> isThere(path, found));
    return (place, anywhere) ->
        (anywhere || isBelow(place.path()))
            && absent.stream().noneMatch(path -> isInside(place.path(), path))
            && Files.notExists(place.path()); // surely, not only as far as this user may see
  }

  /// Nothing is taken for gone because the whole folder that was named is not there: it may be a
  /// disk that is not mounted, of which some systems leave an empty folder.
  private boolean isThere(Path path, List<Location> found) {
    return Files.exists(path)
        && (!request.cautious() || found.stream().anyMatch(file -> file.path().startsWith(path)));
  }

  private boolean isBelow(Path path) {
    return request.paths().stream().anyMatch(path::startsWith);
  }

  private static boolean isInside(Path path, Path folder) {
    return path.startsWith(folder) && !path.equals(folder);
  }
}
