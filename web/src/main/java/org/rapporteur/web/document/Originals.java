package org.rapporteur.web.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Location;

/// The files of which the index was made. Only those are given out that are as they were when they
/// were read, by their size and time; a document inside another file is not taken out of it here.
final class Originals {
  private Originals() {}

  /// Where the file of a document lies, if it is there and unchanged.
  static Optional<Path> of(CatalogueEntry entry) {
    if (!entry.entry().isEmpty()) {
      return Optional.empty();
    }
    return entry.locations().stream()
        .filter(Originals::isUnchanged)
        .map(Location::path)
        .findFirst();
  }

  private static boolean isUnchanged(Location location) {
    try {
      BasicFileAttributes found = Files.readAttributes(location.path(), BasicFileAttributes.class);
      return found.isRegularFile()
          && found.size() == location.size()
          && found.lastModifiedTime().toInstant().equals(location.modified());
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether its pages can be shown.
  static boolean hasPages(CatalogueEntry entry) {
    return entry.state() instanceof CatalogueEntry.Indexed read
        && read.mediaType().equals("application/pdf")
        && read.pages().count() > 0;
  }
}
