package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.party.Party;

/// Why a party or a recommendation is mentioned, and why not.
class PartyExplanationsTest {
  @Test
  void a_word_trap_gives_its_reason() {
    assertThat(rejections("They met at the University of Malta."))
        .containsExactly("Malta: Malta, a bank, a university or a newspaper");
    assertThat(rejections("See www.example.org/Malta for more on this."))
        .containsExactly("Malta: Malta, an address of the web or of mail");
    assertThat(rejections("The leaflet is there in Danish, English, Polish and Romani."))
        .contains("Danish: Danish, a list of languages");
  }

  @Test
  void a_foreign_name_says_of_which_language_the_text_is() {
    assertThat(rejections("This was published by Italia Oggi, a paper that they read there."))
        .containsExactly("Italia: Italy, it is no name in text in English");
  }

  @Test
  void a_denied_list_says_why() {
    assertThat(rejections("It is known that 40 of the 43 parties have such units."))
        .containsExactly("the 43 parties: all parties, the text speaks of some of them");
    assertThat(rejections("All parties but five have replied to the letter."))
        .containsExactly("All parties: all parties, some are excepted that are not named");
  }

  @Test
  void an_unread_code_is_told() {
    assertThat(rejections("See Recommendation II-6102 for what they should do."))
        .containsExactly(
            "II-6102: recommendation, no code, and no footnote whose digits are glued to one");
  }

  @Test
  void a_list_with_an_exception_shows_it() {
    Document document =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT)
            .committee("All parties except Cyprus have replied.")
            .build();
    assertThat(evidence(document))
        .hasSize(42)
        .first()
        .isEqualTo("ALB: 'except Cyprus', all parties but those here");
  }

  @Test
  void a_footnote_shows_where_it_is_called() {
    Document document =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT)
            .committee("One party has such a unit.^7^")
            .footnote("7", "Malta.")
            .build();
    assertThat(evidence(document)).containsExactly("MLT: '', the footnote is called here");
  }

  @Test
  void an_author_is_shown_where_its_words_begin() {
    Party author = Tables.INSTRUMENTS.parties().require("MLT");
    Document document = DocumentBuilder.of(Genre.REPLY).by(author).state("There is one.").build();
    assertThat(evidence(document)).containsExactly("MLT: '', the State's own words begin here");
  }

  @Test
  void a_code_in_a_footnote_belongs_to_the_verb_of_the_sentence_that_calls_it() {
    Document document =
        DocumentBuilder.of(Genre.FACTSHEET)
            .committee("The Committee requires parties to act.^1^ It also invites all Parties:")
            .committee("to publish their figures;^2^")
            .committee("to see that the law requires training.^3^")
            .footnote("1", "Recommendation III-1.")
            .footnote("2", "Recommendations III-2 to III-3.")
            .footnote("3", "Recommendation III-4.")
            .build();
    assertThat(evidence(document))
        .containsExactly(
            "III-1: 'requires', the verb of its sentence: require",
            "III-2: 'invites', the verb of its sentence: invite",
            "III-3: 'invites', the verb of its sentence: invite",
            "III-4: 'invites', the verb of its sentence: invite");
  }

  @Test
  void digits_of_a_footnote_are_no_part_of_the_code() {
    Document document =
        DocumentBuilder.of(Genre.FACTSHEET)
            .committee("They are listed.^101^ See Recommendation II-6102 for more.")
            .footnote("101", "There.")
            .footnote("102", "Here.")
            .build();
    List<RecommendationMention> found =
        Tables.TAGGER.tag(document).passages().getFirst().mentions().stream()
            .filter(RecommendationMention.class::isInstance)
            .map(RecommendationMention.class::cast)
            .toList();
    assertThat(found)
        .extracting(RecommendationMention::surface)
        .containsExactly("Recommendation II-6");
  }

  private static List<String> rejections(String text) {
    Document document =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT)
            .committee("This is the text of a report that was written for them in a language.")
            .committee(text)
            .build();
    return Tables.TAGGER.explain(document).explanations().stream()
        .filter(Explanation.Rejection.class::isInstance)
        .map(Explanation.Rejection.class::cast)
        .map(r -> r.span().in(document.text()) + ": " + r.what() + ", " + r.reason())
        .toList();
  }

  private static List<String> evidence(Document document) {
    return Tables.TAGGER.explain(document).explanations().stream()
        .filter(Explanation.Evidence.class::isInstance)
        .map(Explanation.Evidence.class::cast)
        .map(e -> meant(e) + ": '" + e.span().in(document.text()) + "', " + e.what())
        .toList();
  }

  private static Object meant(Explanation.Evidence evidence) {
    return switch (evidence.mention()) {
      case PartyMention party -> party.party().meaningIfResolved().orElseThrow();
      case RecommendationMention code -> code.code().meaningIfResolved().orElseThrow();
      default -> evidence.mention().surface();
    };
  }
}
