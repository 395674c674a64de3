package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Party;

/// "All parties": which of the 43 of the second round are meant.
class PartyListsTest {
  private static final Set<String> MONITORED =
      Tables.INSTRUMENTS.require("lanzarote").round("2").orElseThrow().parties().stream()
          .map(Party::code)
          .collect(Collectors.toCollection(TreeSet::new));

  static List<Arguments> lists() {
    return TestTable.arguments("party-lists.tsv", 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void reads_who_is_meant(String text, String expected) {
    Document document = DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT).committee(text).build();
    assertThat(shown(document)).isEqualTo(expected);
  }

  @Test
  void a_footnote_may_name_those_that_are_excepted() {
    DocumentBuilder report =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT)
            .committee("All parties except two^3^ have replied.");
    assertThat(shown(report.footnote("3", "Cyprus and Malta.").build()))
        .isEqualTo("all but CYP MLT");
  }

  @Test
  void a_state_that_speaks_of_parties_means_those_of_a_case() {
    Party author = Tables.INSTRUMENTS.parties().require("MLT");
    assertThat(shown(reply(author, "The judge hears all parties."))).isEqualTo("none");
    assertThat(shown(reply(author, "It applies to all Parties to the Lanzarote Convention.")))
        .isEqualTo("all but");
  }

  private static Document reply(Party author, String text) {
    return DocumentBuilder.of(Genre.REPLY).by(author).state(text).build();
  }

  private static String shown(Document document) {
    Set<String> listed = new TreeSet<>();
    for (Mention mention : Tables.TAGGER.tag(document).passages().getFirst().mentions()) {
      if (mention instanceof PartyMention party && party.basis() == PartyBasis.LIST) {
        listed.add(party.party().meaningIfResolved().orElseThrow().code());
      }
    }
    if (listed.isEmpty()) {
      return "none";
    }
    Set<String> excepted = new TreeSet<>(MONITORED);
    excepted.removeAll(listed);
    return ("all but " + String.join(" ", excepted)).strip();
  }
}
