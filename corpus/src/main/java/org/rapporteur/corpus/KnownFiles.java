package org.rapporteur.corpus;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.document.Digest;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Location;

/// What the index knew of files before a batch, by identifier, place and content.
final class KnownFiles {
  private final Map<String, KnownFile> byId = new LinkedHashMap<>();
  private final Map<Path, KnownFile> byPath = new HashMap<>();
  private final Map<KnownFile.Content, KnownFile> byContent = new HashMap<>();
  private final Map<Digest, List<KnownFile>> byDigest = new HashMap<>();
  private final Set<String> ids;

  /// @param catalogue the entries of an index, empty if there is none
  KnownFiles(List<CatalogueEntry> catalogue) {
    Map<String, List<CatalogueEntry>> entries = new LinkedHashMap<>();
    for (CatalogueEntry entry : catalogue) {
      entries.computeIfAbsent(entry.file(), id -> new ArrayList<>()).add(entry);
    }
    entries.forEach((id, documents) -> add(new KnownFile(documents)));
    ids = new HashSet<>(byId.keySet());
  }

  private void add(KnownFile file) {
    byId.put(file.id(), file);
    file.locations().forEach(location -> byPath.put(location.path(), file));
    KnownFile.Content content = file.content();
    if (content != null) {
      byContent.put(content, file);
      byDigest.computeIfAbsent(content.digest(), d -> new ArrayList<>()).add(file);
    }
  }

  Collection<KnownFile> all() {
    return byId.values();
  }

  /// The file that lay at a path.
  Optional<KnownFile> at(Path path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /// What was known of a path.
  Optional<Location> location(Path path) {
    return at(path)
        .flatMap(file ->
            file.locations().stream().filter(location -> location.path().equals(path)).findFirst());
  }

  /// The file of this content.
  Optional<KnownFile> of(KnownFile.Content content) {
    return Optional.ofNullable(byContent.get(content));
  }

  /// The files of these bytes, whatever they are named.
  List<KnownFile> of(Digest digest) {
    return byDigest.getOrDefault(digest, List.of());
  }

  /// An identifier that no file has had: made of a file's first digest, so that the same files get
  /// the same ones.
  String newId(Digest digest) {
    Digest seed = digest;
    String id = seed.sha256().substring(0, 16);
    while (!ids.add(id)) {
      seed = Digest.of(seed.sha256().getBytes(US_ASCII));
      id = seed.sha256().substring(0, 16);
    }
    return id;
  }
}
