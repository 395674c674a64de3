package org.rapporteur.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Location;
import org.rapporteur.index.PipelineVersion;
import org.rapporteur.ingest.identity.Overrides;

/// Tells whether a file whose bytes are as they were must be read or tagged again all the same.
final class Staleness {
  /// What failed for want of time or memory may succeed the next time, but not for ever.
  private static final int ATTEMPTS = 3;

  private final Pipeline pipeline;
  private final BatchRequest request;
  private final OverridesBeside overrides;

  Staleness(Pipeline pipeline, BatchRequest request, OverridesBeside overrides) {
    this.pipeline = pipeline;
    this.request = request;
    this.overrides = overrides;
  }

  /// The first reason that applies; reading again goes before tagging again.
  ///
  /// @param primary where the file lies now
  Optional<Why> of(KnownFile file, Location primary) {
    PipelineVersion version = pipeline.version();
    List<CatalogueEntry> entries = file.entries();
    if (request.makes(BatchRequest.Anew.INDEX)) {
      return Optional.of(Why.REBUILD);
    }
    if (entries.stream().anyMatch(this::mayBeReadNow)) {
      return Optional.of(Why.FAILED);
    }
    if (entries.stream()
        .anyMatch(entry -> entry.treatment().version().reader() != version.reader())) {
      return Optional.of(Why.READER);
    }
    if (!wasSaidSo(entries, primary)) {
      return Optional.of(Why.SAID);
    }
    if (entries.stream().anyMatch(Staleness::hasUnreadPages) && pipeline.recognises()) {
      return Optional.of(Why.RECOGNITION);
    }
    if (nameMatters(file, primary)) {
      return Optional.of(Why.NAME);
    }
    if (file.failed()) {
      return Optional.empty();
    }
    if (entries.stream()
        .anyMatch(entry -> entry.treatment().version().taggers() != version.taggers())) {
      return Optional.of(Why.TAGGERS);
    }
    return request.makes(BatchRequest.Anew.TAGS) ? Optional.of(Why.RETAG) : Optional.empty();
  }

  private boolean mayBeReadNow(CatalogueEntry entry) {
    Optional<Failure> failure = entry.failure();
    if (failure.isEmpty()) {
      return false;
    }
    if (request.makes(BatchRequest.Anew.FAILURES)) {
      return true;
    }
    return switch (failure.get().reason()) {
      case MISSING, NOT_READABLE -> true;
      case NO_TEXT -> pipeline.recognises();
      case OUT_OF_MEMORY, TIMED_OUT, CRASHED -> entry.treatment().attempts() < ATTEMPTS;
      case EMPTY, ENCRYPTED, DAMAGED, MISLABELLED, UNSUPPORTED, TOO_LARGE -> false;
    };
  }

  private boolean wasSaidSo(List<CatalogueEntry> entries, Location primary) {
    try {
      Overrides wanted = overrides.of(primary.path()).withDefault(request.instrument());
      return entries.stream()
          .flatMap(entry -> entry.metadata().stream())
          .allMatch(metadata -> Overrides.of(metadata).equals(wanted));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasUnreadPages(CatalogueEntry entry) {
    return entry.state() instanceof CatalogueEntry.Indexed read && read.pages().unread() > 0;
  }

  /// Whether a new name may tell something else than the one under which the file was read.
  private boolean nameMatters(KnownFile file, Location primary) {
    String before = name(file.locations().getFirst().path());
    String now = name(primary.path());
    return !now.equals(before)
        && file.entries().stream()
            .filter(entry -> entry.entry().isEmpty())
            .flatMap(entry -> entry.metadata().stream())
            .anyMatch(metadata -> isToldByName(metadata) || pipeline.mayTell(now, metadata));
  }

  private static boolean isToldByName(Metadata metadata) {
    return Stream.<Detected<?>>of(metadata.genre(), metadata.madeUnder())
            .anyMatch(Staleness::isName)
        || Stream.<Detected<?>>of(
                metadata.symbol(),
                metadata.party(),
                metadata.round(),
                metadata.date(),
                metadata.title())
            .filter(Objects::nonNull)
            .anyMatch(Staleness::isName);
  }

  private static boolean isName(Detected<?> detected) {
    return detected.evidence().basis() == Evidence.Basis.FILE_NAME;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
