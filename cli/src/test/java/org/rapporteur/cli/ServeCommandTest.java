package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `serve` says before it serves.
class ServeCommandTest {
  private static final String PASSWORD = "correct horse battery";

  @TempDir Path folder;

  private static Run withInput(String input, String... args) {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      return Run.of(args);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aUserIsMadeWithAHashedPassword() {
    Run run = withInput(PASSWORD + "\n", "serve", "--make-user", "vera:editor");
    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .singleElement()
        .asString()
        .startsWith("vera:editor:pbkdf2-sha256:")
        .doesNotContain("horse");
  }

  @Test
  void aUserWithoutRoleOrPasswordIsNotMade() {
    assertThat(withInput(PASSWORD, "serve", "--make-user", "vera").code()).isEqualTo(2);
    assertThat(withInput(PASSWORD, "serve", "--make-user", "vera:owner").code()).isEqualTo(2);
    Run run = withInput("short\n", "serve", "--make-user", "vera:editor");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("at least 12 characters");
  }

  @Test
  void aFileOfSecretsMustBeThereAndInOrder() throws Exception {
    String index = folder.toString();
    Run missing = Run.of("serve", "--index", index, "--users-file", folder + "/nobody");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("there is no file");

    Path users = Files.writeString(folder.resolve("users"), "vera:editor:" + PASSWORD + "\n");
    Files.setPosixFilePermissions(users, PosixFilePermissions.fromString("rw-r--r--"));
    Run plain = Run.of("serve", "--index", index, "--users-file", users.toString());
    assertThat(plain.code()).isEqualTo(2);
    assertThat(plain.err()).contains("line 1", "--make-user", "chmod 600").doesNotContain(PASSWORD);
  }

  @Test
  void limitsThatNothingCouldMeetAreRefused() {
    for (String[] limit :
        new String[][] {
          {"--query-seconds", "0"}, {"--query-seconds", "-1"}, {"--requests-per-second", "-1"}
        }) {
      assertThat(Run.of("serve", "--index", folder.toString(), limit[0], limit[1]).code())
          .as(limit[0])
          .isEqualTo(2);
    }
  }
}
