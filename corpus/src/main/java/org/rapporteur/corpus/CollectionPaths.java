package org.rapporteur.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files and folders of which a collection is made.
final class CollectionPaths {
  private CollectionPaths() {}

  /// Both, without what lies below another of them, in order.
  static List<Path> joined(List<Path> known, List<Path> named) {
    List<Path> all = Stream.concat(known.stream(), named.stream()).distinct().sorted().toList();
    return all.stream()
        .filter(path -> all.stream().noneMatch(o -> !o.equals(path) && path.startsWith(o)))
        .toList();
  }
}
