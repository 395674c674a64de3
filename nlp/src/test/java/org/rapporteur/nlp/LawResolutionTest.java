package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;

class LawResolutionTest {
  static List<Arguments> laws() {
    return TestTable.arguments("laws.tsv", 3);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("laws")
  void finds_the_law(String voice, String text, String expected) {
    Document document =
        voice.equals("state")
            ? DocumentBuilder.of(Genre.REPLY)
                .by(Tables.INSTRUMENTS.parties().require("PRT"))
                .state(text)
                .build()
            : DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT).committee(text).build();
    String found =
        Tables.TAGGER.tag(document).passages().getFirst().mentions().stream()
            .filter(ProvisionMention.class::isInstance)
            .map(ProvisionMention.class::cast)
            .filter(mention -> mention.basis() == ProvisionBasis.CITED)
            .map(LawResolutionTest::law)
            .distinct()
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }

  private static String law(ProvisionMention mention) {
    return mention.ref().map(ref -> ref.instrument().id() + "#" + ref.provision()).orElse("?");
  }
}
