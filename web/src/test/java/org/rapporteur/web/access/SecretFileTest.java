package org.rapporteur.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFileTest {
  private static final String PASSWORD = "correct: horse, battery";

  @TempDir Path folder;

  private SecretFile file(String text) throws Exception {
    return new SecretFile(Files.writeString(folder.resolve("secrets"), text));
  }

  @Test
  void anAccountIsReadAsItWasWrittenAndNeverHoldsThePassword() throws Exception {
    String line = Account.of("vera", Role.EDITOR, PASSWORD).line();
    assertThat(line).matches("vera:editor:pbkdf2-sha256:600000:\\S+:\\S+").doesNotContain(PASSWORD);
    assertThat(Account.of("vera", Role.EDITOR, PASSWORD).line()).isNotEqualTo(line);

    Access access = Access.of(file("# who may come in\n\n" + line + "\n").accounts());
    assertThat(access.of(basic("vera", PASSWORD))).contains(Role.EDITOR);
    assertThat(access.of(basic("vera", PASSWORD + " "))).isEmpty();
    assertThat(access.of(basic("other", PASSWORD))).isEmpty();
  }

  private static String basic(String name, String secret) {
    byte[] both = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vera:editor:a plain password",
        "vera:owner:pbkdf2-sha256:600000:AAAAAAAAAAAAAAAAAAAAAA==:"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "vera:editor:pbkdf2-sha256:99999999:AAAAAAAAAAAAAAAAAAAAAA==:"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "vera:editor:pbkdf2-sha256:1:AAAAAAAAAAAAAAAAAAAAAA==:"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        ":editor:pbkdf2-sha256:600000:AAAAAAAAAAAAAAAAAAAAAA==:"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
      })
  void aLineThatIsNoAccountIsNamedAndNotShown(String line) throws Exception {
    assertThatThrownBy(() -> file("# people\n" + line).accounts())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("secrets, line 2: ")
        .hasMessageContaining("--make-user")
        .hasMessageNotContaining("plain password");
  }

  @Test
  void aFileWithoutAccountsLetsNobodyIn() throws Exception {
    assertThatThrownBy(() -> file("# nobody\n").accounts())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no account");
  }

  @Test
  void aTokenIsTheFirstLine() throws Exception {
    Access access = Access.of(List.of(file("a long and boring token\n").token()));
    assertThat(access.of("Bearer a long and boring token")).contains(Role.READER);
    assertThatThrownBy(() -> file("\na long and boring token").token())
        .hasMessageContaining("secrets: a secret needs at least 12 characters");
  }

  @Test
  void aFileThatOthersReadIsTold() throws Exception {
    SecretFile secrets = file("x");
    Files.setPosixFilePermissions(secrets.path(), PosixFilePermissions.fromString("rw-------"));
    assertThat(secrets.isOpenToOthers()).isFalse();
    Files.setPosixFilePermissions(secrets.path(), PosixFilePermissions.fromString("rw-r-----"));
    assertThat(secrets.isOpenToOthers()).isTrue();
  }
}
