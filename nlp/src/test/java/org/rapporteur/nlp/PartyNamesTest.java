package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;

class PartyNamesTest {
  private static final String ENGLISH =
      "This is the text of a report that was written for the parties, so that the language is known.";
  private static final String FRENCH =
      "Ceci est le texte d’un rapport qui a été écrit pour les Parties, afin que la langue en soit sue.";

  private static final String SPANISH =
      "Este es el texto de un informe que fue escrito para los Estados Parte en el Convenio, con el"
          + " fin de que se sepa en qué idioma está escrito, y no dice nada más que eso en sus líneas.";

  static List<Arguments> names() {
    return TestTable.arguments("party-names.tsv", 3);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("names")
  void finds_each_party_once(String language, String text, String expected) {
    Document document =
        DocumentBuilder.of(Genre.OTHER)
            .committee(
                switch (language) {
                  case "fr" -> FRENCH;
                  case "es" -> SPANISH;
                  default -> ENGLISH;
                })
            .committee(text)
            .build();
    String found =
        Tables.TAGGER.tag(document).passages().getLast().mentions().stream()
            .filter(PartyMention.class::isInstance)
            .map(PartyMention.class::cast)
            .map(m -> codes(m.party()) + (m.basis() == PartyBasis.DEMONYM ? "*" : ""))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }

  private static String codes(Resolution<Party> party) {
    return switch (party) {
      case Resolution.Resolved<Party>(Party meaning) -> meaning.code();
      case Resolution.Ambiguous<Party>(List<Party> candidates) ->
          candidates.stream().map(Party::code).collect(Collectors.joining("|"));
      case Resolution.Unresolved<Party> unresolved -> "?";
    };
  }
}
