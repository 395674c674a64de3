package org.rapporteur.corpus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.ProvisionRef;

class UrnTest {
  @Test
  void aPassageIsFoundByItsPermalinkOrItsDigits() {
    String permalink = Urn.passage("0123456789abcdef");
    assertThat(permalink).isEqualTo("urn:rapporteur:passage:0123456789abcdef");
    assertThat(Urn.passageId(permalink)).contains("0123456789abcdef");
    assertThat(Urn.passageId(" URN:Rapporteur:Passage:0123456789ABCDEF "))
        .contains("0123456789abcdef");
    assertThat(Urn.passageId("0123456789abcdef")).contains("0123456789abcdef");
    assertThat(Urn.passageId("0123456789abcde")).isEmpty();
    assertThat(Urn.passageId("urn:other:passage:0123456789abcdef")).isEmpty();
  }

  @Test
  void provisionsOfAnyLawHaveNamesThatAreUris() {
    ProvisionRef indent =
        new ProvisionRef(
            new InstrumentRef("XAR: Code pénal", "Code pénal", null),
            Provision.parse("18(1) indent 2"));
    assertThat(Urn.provision(indent))
        .isEqualTo("urn:rapporteur:provision:XAR%3A%20Code%20p%C3%A9nal:18(1)%20indent%202")
        .satisfies(URI::create);
  }
}
