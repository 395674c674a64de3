package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
  @TempDir private Path temp;
  private Path source;

  @BeforeEach
  void twoPdfsAndSomethingElse() throws IOException {
    source = Files.createDirectories(temp.resolve("source/inner")).getParent();
    Files.writeString(source.resolve("a.pdf"), "%PDF-1.7 a");
    Files.writeString(source.resolve("inner/b.PDF"), "%PDF-1.7 b");
    Files.writeString(source.resolve("notes.txt"), "notes");
  }

  @Test
  void makesAsManyFilesAsAskedForAndNoTwoAlike() throws IOException {
    Copies copies = Copies.make(source, temp.resolve("files"), 5);

    Set<String> contents = new HashSet<>();
    long bytes = 0;
    for (Path file : Copies.pdfsIn(copies.folder())) {
      contents.add(Files.readString(file));
      bytes += Files.size(file);
    }
    assertThat(contents).hasSize(5).allMatch(text -> text.startsWith("%PDF-1.7 "));
    assertThat(copies.sources()).isEqualTo(2);
    assertThat(copies.bytes()).isEqualTo(bytes);
  }

  @Test
  void goesThroughASymbolicLinkToTheFolder() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), source);
    assertThat(Copies.make(link, temp.resolve("files"), 2).sources()).isEqualTo(2);
  }

  @Test
  void saysThatAFolderHoldsNoPdf() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    assertThatThrownBy(() -> Copies.make(empty, temp.resolve("files"), 2))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(empty.toString());
  }
}
