package org.rapporteur.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Source;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Location;

/// Compares the files that are there with those that the index knows, by their bytes. What comes
/// out depends on the files and not on the way in which they got there. Used once.
final class Planner {
  private final KnownFiles known;
  private final Staleness staleness;
  private final Places lookup;
  private final Map<KnownFile.Content, List<Location>> wanted = new LinkedHashMap<>();
  private final Set<Digest> wantedDigests = new HashSet<>();
  private final Map<Path, Present> present = new HashMap<>();
  private final Set<String> claimed = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<FileChange> told = new ArrayList<>();

  /// Tells whether a file that is as it was must be read or tagged again.
  interface Staleness {
    /// The reason, if there is one.
    ///
    /// @param primary where the file lies now
    Optional<Why> of(KnownFile file, Location primary);
  }

  /// Tells whether a place that was known, and at which nothing was found, is empty now.
  interface Places {
    /// Whether nothing lies there.
    ///
    /// @param anywhere whether places outside the batch count as well
    boolean isGone(Location place, boolean anywhere);
  }

  Planner(KnownFiles known, Staleness staleness, Places lookup) {
    this.known = known;
    this.staleness = staleness;
    this.lookup = lookup;
  }

  /// @param found what was found at each path
  Plan plan(List<Present> found) {
    for (Present file : found) {
      present.put(file.location().path(), file);
      file.content().ifPresent(content -> want(content, file.location()));
    }
    for (KnownFile file : known.all()) {
      KnownFile.Content content = file.content();
      if (content != null && wanted.containsKey(content)) {
        staying(file).forEach(place -> want(content, place));
      }
    }
    // Files that are as they were keep their identifiers before others ask for one.
    wanted.forEach(
        (content, places) -> known.of(content).ifPresent(file -> claimed.add(file.id())));
    wanted.forEach(this::planContent);
    found.stream().filter(file -> file.reason() != null).forEach(this::planUnreadable);
    known.all().stream().filter(file -> !claimed.contains(file.id())).forEach(this::planAbsent);
    return new Plan(steps, told);
  }

  private void want(KnownFile.Content content, Location place) {
    List<Location> places = wanted.computeIfAbsent(content, c -> new ArrayList<>());
    if (!places.contains(place)) {
      places.add(place);
      places.sort(null);
    }
    wantedDigests.add(content.digest());
  }

  /// The places of a known file at which nothing was found and where it may still lie. A file whose
  /// bytes turned up may have moved there from outside the batch, and a path that was named in vain
  /// is nobody's.
  private List<Location> staying(KnownFile file) {
    boolean anywhere = file.wasMissing() || wantedDigests.contains(file.digest());
    return file.locations().stream()
        .filter(place -> !present.containsKey(place.path()) && !lookup.isGone(place, anywhere))
        .toList();
  }

  private void planContent(KnownFile.Content content, List<Location> places) {
    Optional<KnownFile> same = known.of(content);
    if (same.isPresent()) {
      planKnown(same.get(), content, places);
    } else {
      planNew(content.digest(), places);
    }
  }

  private void planKnown(KnownFile file, KnownFile.Content content, List<Location> places) {
    List<Location> stay = tellMoves(file, places);
    Location primary = places.getFirst();
    Optional<Why> why = staleness.of(file, primary);
    if (why.isEmpty()) {
      if (!places.equals(file.locations())) {
        steps.add(new Step.Relocate(file.id(), places));
      }
      stay.stream()
          .filter(place -> present.containsKey(place.path()))
          .forEach(place -> tellAsItWas(file.entries(), place));
    } else if (why.get().isOfTags()) {
      steps.add(new Step.Retag(file, places, why.get()));
    } else {
      steps.add(
          new Step.Read(
              file.id(), content.digest(), places, file.id(), true, why.get(), file.attempts()));
    }
  }

  /// Tells which places of a known file are new and which are empty now.
  ///
  /// @return the places at which it lay and lies
  private List<Location> tellMoves(KnownFile file, List<Location> places) {
    Set<Path> now = new HashSet<>(places.stream().map(Location::path).toList());
    Set<Path> before = new HashSet<>(file.locations().stream().map(Location::path).toList());
    Deque<Location> left = new ArrayDeque<>();
    for (Location place : file.locations()) {
      if (!now.contains(place.path()) && !present.containsKey(place.path())) {
        left.add(place);
      }
    }
    List<Location> stay = places.stream().filter(place -> before.contains(place.path())).toList();
    for (Location place : places) {
      if (!before.contains(place.path())) {
        Location from = left.poll();
        told.add(
            from == null
                ? new FileChange.Copied(source(place), source(file.locations().getFirst()))
                : new FileChange.Moved(source(place), source(from)));
      }
    }
    left.forEach(place -> told.add(new FileChange.Removed(source(place))));
    return stay;
  }

  private void tellAsItWas(List<CatalogueEntry> entries, Location place) {
    for (CatalogueEntry entry : entries) {
      CatalogueEntry here = entry.at(List.of(place));
      Optional<Failure> failure = here.failure();
      told.add(
          failure.isPresent()
              ? new FileChange.Failed(here.source(), failure.get(), false)
              : new FileChange.Unchanged(here.source()));
    }
  }

  private void planNew(Digest digest, List<Location> places) {
    Optional<KnownFile> there =
        places.stream().flatMap(place -> known.at(place.path()).stream()).findFirst();
    Optional<KnownFile> renamed = known.of(digest).stream().filter(this::isVacated).findFirst();
    Optional<KnownFile> successorOf =
        places.stream()
            .flatMap(place -> known.at(place.path()).stream())
            .filter(this::isVacated)
            .findFirst()
            .or(() -> renamed);
    String id =
        successorOf
            .filter(file -> claimed.add(file.id()))
            .map(KnownFile::id)
            .orElseGet(() -> known.newId(digest));
    Why why =
        there.isPresent()
            ? there.get().digest() == null ? Why.FAILED : Why.BYTES
            : renamed.isPresent() ? Why.NAME : Why.NEW;
    if (why == Why.NAME) {
      tellMoves(renamed.get(), places);
    }
    String predecessor = there.or(() -> renamed).map(KnownFile::id).orElse(id);
    steps.add(new Step.Read(id, digest, places, predecessor, successorOf.isPresent(), why, 0));
  }

  /// Whether a file lies nowhere any more, so that another may have its identifier.
  private boolean isVacated(KnownFile file) {
    return !claimed.contains(file.id()) && staying(file).isEmpty();
  }

  private void planUnreadable(Present file) {
    Path path = file.location().path();
    Optional<KnownFile> before = known.at(path).filter(this::isVacated);
    int attempts = before.map(KnownFile::attempts).orElse(0);
    String id =
        before
            .filter(was -> claimed.add(was.id()))
            .map(KnownFile::id)
            .orElseGet(
                () -> known.newId(Digest.of(path.toString().getBytes(StandardCharsets.UTF_8))));
    Failure.Reason reason = file.reason();
    if (reason != null) {
      steps.add(new Step.Fail(id, file.location(), reason, file.detail(), attempts));
    }
  }

  /// A file of which nothing was found, or only places at which other bytes lie now.
  private void planAbsent(KnownFile file) {
    List<Location> staying = staying(file);
    for (Location place : file.wasMissing() ? List.<Location>of() : file.locations()) {
      if (!present.containsKey(place.path()) && !staying.contains(place)) {
        for (CatalogueEntry entry : file.entries()) {
          told.add(new FileChange.Removed(entry.at(List.of(place)).source()));
        }
      }
    }
    if (staying.isEmpty()) {
      steps.add(new Step.Remove(file.id()));
    } else if (!staying.equals(file.locations())) {
      steps.add(new Step.Relocate(file.id(), staying));
    }
  }

  private static Source source(Location place) {
    return new Source(place.path(), place.name());
  }
}
