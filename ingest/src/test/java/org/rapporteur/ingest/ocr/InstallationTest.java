package org.rapporteur.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
  @TempDir private Path folder;

  @BeforeEach
  void needAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no /bin/sh");
  }

  private void program(String script) throws IOException {
    Path file = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Optional<Installation> found() throws Exception {
    return Installation.find("/nowhere" + File.pathSeparator + folder);
  }

  @Test
  void theVersionAndTheLanguagesAreAsked() throws Exception {
    program(
        """
        [ "$1" = --version ] && echo "tesseract 5.3.0" && exit
        echo 'List of available languages in "/usr/share/tessdata/" (3):'
        printf 'eng\\nfra\\nosd\\n'
        """);
    Installation here = found().orElseThrow();
    assertThat(here.version()).isEqualTo("5.3.0");
    assertThat(here.languages()).containsExactly("eng", "fra", "osd");
    assertThat(here.missing()).isEmpty();
    assertThat(Installation.need(Optional.of(here))).isEmpty();
  }

  @Test
  void withoutTheProgramTheNeedNamesTheCommandThatInstallsIt() throws Exception {
    assertThat(found()).isEmpty();
    assertThat(Installation.need(Optional.empty()))
        .isEqualTo(
            "Tesseract is not installed:"
                + " apt-get install tesseract-ocr tesseract-ocr-eng tesseract-ocr-fra");
  }

  @Test
  void withoutALanguageTheNeedNamesIt() {
    Installation here = new Installation(Path.of("t"), "5.3.0", new TreeSet<>(Set.of("eng")));
    assertThat(Installation.need(Optional.of(here)))
        .startsWith("Tesseract lacks the language fra: apt-get install");
  }

  @Test
  void aProgramThatFailsIsNone() throws Exception {
    program("exit 1\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void anotherProgramOfThatNameIsNone() throws Exception {
    program("echo a cube of cubes\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void withoutAnyLanguageThereIsNoRecogniser() {
    Installation bare = new Installation(Path.of("t"), "5.3.0", new TreeSet<>());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tesseract(bare, Duration.ofSeconds(5)))
        .withMessageContaining("eng and fra");
  }
}
