package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RapporteurTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Rapporteur.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @Test
  void versionNamesTheBuildAndTheJdk() {
    assertThat(run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .matches("(?s)rapporteur \\d+\\.\\d+\\.\\d+.*")
        .contains("Java " + Runtime.version());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void helpGoesToStandardOutputAndListsTheExitCodes() {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Usage: rapporteur").contains("could not be read");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void noCommandIsWrongUsageAndShowsTheHelp() {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("Name a command").contains("Usage: rapporteur");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnknownOptionIsWrongUsageAndIsNamed() {
    assertThat(run("--no-such-option")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--no-such-option");
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyCommandHasHelp(Commands command) {
    assertThat(run(command.word(), "--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).startsWith("Usage: rapporteur " + command.word());
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Commands.class, names = "WARM_UP", mode = EnumSource.Mode.EXCLUDE)
  void theHelpOfTheRootListsEveryCommand(Commands command) {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("\n  " + command.word() + " ");
  }

  @Test
  void anUnknownCommandIsWrongUsageWithASuggestion() {
    assertThat(run("serch", "x")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("serch").contains("search");
  }
}
