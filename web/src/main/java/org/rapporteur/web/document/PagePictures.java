package org.rapporteur.web.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.ingest.render.PageRenderer;
import org.rapporteur.ingest.render.PageRequest;
import org.rapporteur.ingest.render.RenderFailed;
import org.rapporteur.web.http.HttpProblem;

/// The pictures of pages, drawn when first asked for and kept in the folder `pages` of the index,
/// the least used of which go when there are too many. Thread-safe.
final class PagePictures {
  private static final String FOLDER = "pages";
  private static final long MOST_BYTES = 200L << 20;

  private final Path folder;
  private final PageRenderer renderer;

  /// @param index the folder of the index
  PagePictures(Path index, PageRenderer renderer) {
    this.folder = index.resolve(FOLDER);
    this.renderer = renderer;
  }

  /// A page of a document with boxes outlined.
  ///
  /// @param file the document's file
  /// @return a PNG file
  /// @throws HttpProblem if it cannot be drawn
  byte[] picture(CatalogueEntry entry, Path file, int page, List<PageBox> outlined)
      throws IOException, HttpProblem {
    Path kept = folder.resolve(key(entry, page, outlined) + ".png");
    try {
      byte[] png = Files.readAllBytes(kept);
      Files.setLastModifiedTime(kept, FileTime.from(Instant.now()));
      return png;
    } catch (NoSuchFileException e) {
      return drawn(kept, new PageRequest(file, page, outlined));
    }
  }

  private byte[] drawn(Path kept, PageRequest request) throws IOException, HttpProblem {
    try {
      byte[] png = renderer.draw(request);
      keep(kept, png);
      return png;
    } catch (RenderFailed e) {
      throw new HttpProblem(422, e.getMessage() + ".");
    }
  }

  /// What tells a picture from all others: the bytes of the file, the page, the boxes.
  static String key(CatalogueEntry entry, int page, List<PageBox> outlined) {
    String file = Objects.requireNonNull(entry.digest()).sha256();
    String all = file + "\n" + page + "\n" + outlined;
    return Digest.of(all.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 32);
  }

  private synchronized void keep(Path place, byte[] png) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "page", ".part");
    try {
      Files.write(part, png);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    forget();
  }

  /// Removes the least used while there are too many.
  private void forget() throws IOException {
    List<Path> pictures = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      found.filter(file -> file.toString().endsWith(".png")).forEach(pictures::add);
    }
    long bytes = 0;
    for (Path picture : pictures) {
      bytes += picture.toFile().length();
    }
    pictures.sort(Comparator.comparingLong(picture -> picture.toFile().lastModified()));
    for (Path picture : pictures) {
      if (bytes <= MOST_BYTES) {
        return;
      }
      bytes -= picture.toFile().length();
      Files.deleteIfExists(picture);
    }
  }
}
