package org.rapporteur.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {
  private static final Parties PARTIES = Parties.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRT | PRT",
        "prt | PRT",
        "Portugal | PRT",
        "portugais | PRT",
        "PORTUGUESE | PRT",
        "the Slovak Republic | SVK",
        "la République tchèque | CZE",
        "Turkey | TUR",
        "Türkiye | TUR",
        "the former Yugoslav Republic of Macedonia | MKD",
        "l’Estonie | EST",
        "European Union | EUE",
        "Arvenia | XAR"
      })
  void areFoundByCodeNameFormerNameAndDemonym(String words, String code) {
    assertThat(PARTIES.named(words)).extracting(Party::code).containsExactly(code);
  }

  @Test
  void areNotFoundByOtherWords() {
    assertThat(PARTIES.named("Ruritania")).isEmpty();
    assertThat(PARTIES.bearing("Ruritania")).isEmpty();
    assertThat(PARTIES.named("")).isEmpty();
  }

  @Test
  void mustExistWhereACodeIsRequired() {
    assertThat(PARTIES.require("PRT").name(org.rapporteur.core.text.Language.FRENCH))
        .isEqualTo("Portugal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PARTIES.require("ZZZ"))
        .withMessageContaining("'ZZZ'");
  }

  @Test
  void refuseACodeThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Party("PT", Party.Kind.STATE, "a", "b", "c", "d"))
        .withMessageContaining("'PT'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Party("XAA", Party.Kind.INVENTED, "a", " ", "c", "d"))
        .withMessageContaining("XAA");
  }

  @ParameterizedTest
  @CsvSource({
    "Viet Nam, VNM",
    "the former Yugoslav Republic of Macedonia, MKD",
    "Islamic Republic of Iran, IRN",
    "côte d’ivoire, CIV",
    "Norwegian, ",
    "NOR, ",
    "England, "
  })
  void aNameIsBorneByAPartyButNotItsCodeDemonymOrPart(String words, String code) {
    assertThat(PARTIES.bearing(words))
        .extracting(Party::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }
}
