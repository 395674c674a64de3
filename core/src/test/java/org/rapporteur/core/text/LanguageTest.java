package org.rapporteur.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void isReadInAnyCaseAndNamedInEnglish() {
    assertThat(Language.of("FR")).isEqualTo(Language.FRENCH).hasToString("fr");
    assertThat(Language.FRENCH.displayName()).isEqualTo("French");
    assertThat(Language.UNDETERMINED.displayName()).isEqualTo("undetermined");
  }

  @Test
  void isRefusedIfItIsNoCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.of("French"))
        .withMessageContaining("'french'");
  }
}
