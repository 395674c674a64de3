package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  @TempDir Path folder;

  private Run index(Path... paths) {
    String[] args = new String[paths.length + 3];
    args[0] = "index";
    for (int i = 0; i < paths.length; i++) {
      args[i + 1] = paths[i].toString();
    }
    args[paths.length + 1] = "--index";
    args[paths.length + 2] = folder.resolve("index").toString();
    return Run.of(args);
  }

  private Path document(String name, String text) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    return Files.writeString(documents.resolve(name), text);
  }

  @Test
  void countsWhatWasDoneAndWhatWasAlreadyThere() throws IOException {
    Path file = document("a.txt", "An invented text on the protection of children.\n");
    Run first = index(folder.resolve("documents"));
    assertThat(first.code()).isEqualTo(ExitCode.DONE);
    assertThat(first.out()).startsWith("1 added, 0 changed, 0 moved, 0 removed, 0 unchanged");
    assertThat(index(folder.resolve("documents")).out()).contains("1 unchanged");
    Files.move(file, file.resolveSibling("b.txt"));
    assertThat(index(folder.resolve("documents")).out()).contains("1 moved");
    Files.delete(file.resolveSibling("b.txt"));
    Run gone = index(folder.resolve("documents"));
    assertThat(gone.out()).contains("1 removed");
    assertThat(gone.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void someFailuresAreListedAndTheRestIsIndexed() throws IOException {
    document("a.txt", "An invented text on the protection of children.\n");
    document("empty.txt", "");
    Run run = index(folder.resolve("documents"), folder.resolve("missing.pdf"));
    assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.out())
        .contains("1 added")
        .contains("2 failed")
        .contains("failed: empty.txt: the file is empty")
        .contains("failed: missing.pdf: there is no such file or folder");
  }

  @Test
  void onlyAMissingPathFails() {
    Run run = index(folder.resolve("missing"));
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).contains("missing: there is no such file or folder; check the path");
  }

  @Test
  void aFolderWithoutDocumentsFailsAndSaysSo() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("nothing"));
    Run run = index(empty);
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("No documents in").contains("nothing");
  }

  @Test
  void wrongValuesAreWrongUsage() {
    assertThat(Run.of("index").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("index", "x", "--jobs", "0").err()).contains("--jobs").contains("below 1");
    assertThat(Run.of("index", "x", "--instrument", "magna-carta").err())
        .contains("--instrument")
        .contains("lanzarote");
    assertThat(Run.of("index", "x", "--ocr", "maybe").code()).isEqualTo(ExitCode.USAGE);
  }
}
