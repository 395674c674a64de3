package org.rapporteur.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;

  private static Optional<Received.Kept> keep(
      Store store, String name, String text, boolean replace) throws Exception {
    try (Staged file = store.stage()) {
      file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      file.finish();
      return store.keep(file, name, FileName.of(name), replace);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsThereWhenAllOfItIs() throws Exception {
    try (Store store = Store.open(folder, 0)) {
      try (Staged file = store.stage()) {
        file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        assertThat(names()).containsExactly(Store.STAGING);
      }
      assertThat(folder.resolve(Store.STAGING).toFile().list()).containsExactly("lock");
      assertThat(keep(store, "reply.txt", "All of it.", false)).isPresent();
      assertThat(folder.resolve("reply.txt")).hasContent("All of it.");
    }
    assertThat(names()).containsExactly("reply.txt");
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyIfThatIsMeant() throws Exception {
    Files.writeString(folder.resolve("reply.txt"), "The first.");
    try (Store store = Store.open(folder, 0)) {
      assertThat(keep(store, "reply.txt", "The second.", false)).isEmpty();
      assertThat(folder.resolve("reply.txt")).hasContent("The first.");

      assertThat(keep(store, "reply.txt", "The second.", true))
          .hasValueSatisfying(kept -> assertThat(kept.replaced()).isTrue());
      assertThat(folder.resolve("reply.txt")).hasContent("The second.");
    }
  }

  @Test
  void aNameInAnotherSpellingIsTheSameName() throws Exception {
    Path decomposed = Files.writeString(folder.resolve("Re\u0301ponse.txt"), "La première.");
    try (Store store = Store.open(folder, 0)) {
      assertThat(keep(store, "R\u00e9ponse.txt", "La seconde.", false)).isEmpty();
      assertThat(keep(store, "R\u00e9ponse.txt", "La seconde.", true)).isPresent();
    }
    assertThat(decomposed).hasContent("La seconde.");
    assertThat(names()).hasSize(1);
  }

  @Test
  void aFolderOrALinkOfTheNameIsNeverReplaced() throws Exception {
    Path elsewhere = Files.createTempFile(folder.getParent(), "elsewhere", ".txt");
    Files.createDirectory(folder.resolve("replies"));
    Files.createSymbolicLink(folder.resolve("link.txt"), elsewhere);
    try (Store store = Store.open(folder, 0)) {
      assertThat(keep(store, "replies", "text", true)).isEmpty();
      assertThat(keep(store, "link.txt", "text", true)).isEmpty();
    }
    assertThat(elsewhere).isEmptyFile();
    Files.delete(elsewhere);
  }

  @Test
  void whatAnEarlierProcessLeftIsRemoved() throws Exception {
    Path staging = Files.createDirectory(folder.resolve(Store.STAGING));
    Path half = Files.writeString(staging.resolve("1.part"), "half of a");
    Files.writeString(staging.resolve("lock"), "");
    try (Store store = Store.open(folder, 0)) {
      assertThat(half).doesNotExist();
      assertThat(store.folder()).exists();
    }
  }

  @Test
  void onlyOneProcessReceivesFilesInAFolder() throws Exception {
    try (Store store = Store.open(folder, 0)) {
      assertThatThrownBy(() -> Store.open(folder, 0).close())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another reading room takes uploads into " + folder);
      assertThat(store.folder()).isEqualTo(folder);
    }
    Store.open(folder, 0).close();
  }

  @Test
  void aFolderThatIsNotThereIsToldBeforeAnythingIsServed() {
    assertThatThrownBy(() -> Store.open(folder.resolve("nothing"), 0).close())
        .hasMessageContaining("make it, or name another");
  }
}
