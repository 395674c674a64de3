package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.Specimens;

class TagAndDemoTest {
  @TempDir Path folder;

  @Test
  void tagWritesTheDocumentThenEachPassageWithItsMentions() throws IOException {
    Specimens.unpack(folder.resolve("specimens"));
    Run run = Run.of("tag", folder.resolve("specimens/reply-arvenia-2017.txt").toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.lines()).allMatch(line -> line.startsWith("{\"type\":\"") && line.endsWith("}"));
    assertThat(run.lines().getFirst())
        .startsWith("{\"type\":\"document\"")
        .contains("\"genre\":{\"value\":\"reply\",\"basis\":\"text\"");
    assertThat(run.lines().get(1)).startsWith("{\"type\":\"passage\",\"ordinal\":0");
    assertThat(run.lines())
        .anyMatch(line ->
            line.startsWith("{\"type\":\"mention\",\"kind\":\"provision\"")
                && line.contains(
                    "\"provision\":\"20(1)(e)\",\"resolution\":\"resolved\",\"instrument\":\"lanzarote\""));
  }

  @Test
  void tagExplainsOnlyWhenAsked() throws IOException {
    Specimens.unpack(folder.resolve("specimens"));
    String reply = folder.resolve("specimens/reply-arvenia-2017.txt").toString();
    Run run = Run.of("tag", "--explain", reply);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.lines())
        .filteredOn(line -> line.startsWith("{\"type\":\"mention\""))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"evidence\":[") && line.contains("\"rejected\":["));
    List<String> unexplained =
        run.lines().stream()
            .filter(line -> !line.startsWith("{\"type\":\"rejected\""))
            .map(line -> line.replaceFirst(",\"evidence\":\\[.*$", "}"))
            .toList();
    assertThat(Run.of("tag", reply).lines())
        .hasSameSizeAs(unexplained)
        .filteredOn(line -> line.startsWith("{\"type\":\"mention\""))
        .allMatch(unexplained::contains);
  }

  @Test
  void tagSaysWhyAFileCannotBeRead() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    Run run = Run.of("tag", empty.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("empty.pdf: the file is empty");
    Run missing = Run.of("tag", folder.resolve("missing.pdf").toString());
    assertThat(missing.code()).isEqualTo(ExitCode.FAILED);
    assertThat(missing.err()).contains("missing.pdf: there is no such file");
  }

  @Test
  void theDemonstrationShowsEachJobAndWhatToDoNext() {
    Run run = Run.of("demo");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    for (Commands command : Commands.values()) {
      if (!Set.of(
              Commands.DEMO, Commands.EVALUATE, Commands.SERVE, Commands.WARM_UP, Commands.WATCH)
          .contains(command)) {
        assertThat(run.out()).contains("$ ./rapporteur " + command.word());
      }
    }
    assertThat(run.out())
        .doesNotContain("No passage found")
        .contains("Receipt")
        .contains("alert penalties: 1 new passage")
        .contains("./rapporteur index FOLDER");
  }

  @Test
  void theWarmUpOfTheLauncherSaysNothing() {
    assertThat(Run.of("warm-up")).isEqualTo(new Run(ExitCode.DONE, "", ""));
  }
}
