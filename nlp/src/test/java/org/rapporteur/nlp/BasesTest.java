package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;

/// Mentions for which no words of the passage stand.
class BasesTest {
  private static final Party PORTUGAL = Tables.INSTRUMENTS.parties().require("PRT");

  @Test
  void a_states_own_passage_mentions_it_as_author() {
    Document document =
        DocumentBuilder.of(Genre.REPLY)
            .by(PORTUGAL)
            .add(Passage.Kind.QUESTION, Voice.QUESTIONNAIRE, Locator.NOWHERE, "Is there a unit?")
            .state("There is one.")
            .build();
    List<TaggedPassage> passages = Tables.TAGGER.tag(document).passages();
    assertThat(parties(passages.get(0), PartyBasis.AUTHOR)).isEmpty();
    assertThat(parties(passages.get(1), PartyBasis.AUTHOR)).isEqualTo("PRT");
    assertThat(passages.get(1).mentions().getFirst().span())
        .isEqualTo(Span.at(passages.get(1).passage().span().start()));
  }

  @Test
  void a_party_named_in_a_footnote_is_mentioned_by_the_passage_that_calls_it() {
    Document document =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT)
            .committee("Two parties have such units.^7^ Others do not.")
            .footnote("7", "Albania and Monaco.")
            .committee("No footnote here.")
            .build();
    List<TaggedPassage> passages = Tables.TAGGER.tag(document).passages();
    assertThat(parties(passages.get(0), PartyBasis.FOOTNOTE)).isEqualTo("ALB MCO");
    assertThat(passages.get(0).mentions().getFirst().surface()).isEqualTo("Albania");
    assertThat(parties(passages.get(1), PartyBasis.NAME)).isEqualTo("ALB MCO");
    assertThat(passages.get(2).mentions()).isEmpty();
  }

  @Test
  void a_question_gives_its_provisions_to_the_answer_unless_it_cites_them() {
    Question question =
        Tables.INSTRUMENTS.require("lanzarote").questionnaire("2").orElseThrow().entries().stream()
            .filter(entry -> !entry.provisions().isEmpty())
            .findFirst()
            .orElseThrow()
            .question();
    String first =
        Tables.INSTRUMENTS
            .require("lanzarote")
            .questionnaire("2")
            .orElseThrow()
            .provisionsOf(question)
            .getFirst()
            .toString();
    Locator at = Locator.NOWHERE.withQuestion(question, 0);
    Document document =
        DocumentBuilder.of(Genre.REPLY)
            .by(PORTUGAL)
            .add(Passage.Kind.ANSWER, Voice.STATE, at, "Yes.")
            .add(
                Passage.Kind.ANSWER,
                Voice.STATE,
                at,
                "See Article " + first + " of the Lanzarote Convention.")
            .build();
    List<TaggedPassage> passages = Tables.TAGGER.tag(document).passages();
    assertThat(provisions(passages.get(0), ProvisionBasis.QUESTION)).contains(first);
    assertThat(provisions(passages.get(1), ProvisionBasis.QUESTION).split(" "))
        .doesNotContain(first);
  }

  @Test
  void a_heading_gives_its_provisions_to_its_section() {
    String heading = "II.2. Article 20 of the Lanzarote Convention";
    Locator inside = Locator.NOWHERE.withSection(List.of("II. Law", heading));
    Document document =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT)
            .add(Passage.Kind.HEADING, Voice.COMMITTEE, Locator.NOWHERE, heading)
            .add(Passage.Kind.NUMBERED_PARAGRAPH, Voice.COMMITTEE, inside, "Parties replied.")
            .add(Passage.Kind.NUMBERED_PARAGRAPH, Voice.COMMITTEE, inside, "Article 20 is clear.")
            .committee("Elsewhere nothing is cited.")
            .build();
    List<TaggedPassage> passages = Tables.TAGGER.tag(document).passages();
    assertThat(provisions(passages.get(1), ProvisionBasis.HEADING)).isEqualTo("20");
    assertThat(passages.get(1).mentions().getFirst().surface()).isEqualTo("Article 20");
    assertThat(provisions(passages.get(2), ProvisionBasis.HEADING)).isEmpty();
    assertThat(provisions(passages.get(3), ProvisionBasis.HEADING)).isEmpty();
  }

  @Test
  void a_reference_back_inherits_the_article() {
    String text =
        "Article 25 of the Lanzarote Convention sets rules. Paragraph 1.d and that article as a"
            + " whole matter; paragraph 142 of the report does not, nor does paragraph 99.";
    Document document = DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT).committee(text).build();
    TaggedPassage passage = Tables.TAGGER.tag(document).passages().getFirst();
    assertThat(provisions(passage, ProvisionBasis.INHERITED)).isEqualTo("25(1)(d) 25");
  }

  private static String parties(TaggedPassage passage, PartyBasis basis) {
    return passage.mentions().stream()
        .filter(PartyMention.class::isInstance)
        .map(PartyMention.class::cast)
        .filter(mention -> mention.basis() == basis)
        .map(mention -> mention.party().meaningIfResolved().orElseThrow().code())
        .collect(Collectors.joining(" "));
  }

  private static String provisions(TaggedPassage passage, ProvisionBasis basis) {
    return passage.mentions().stream()
        .filter(ProvisionMention.class::isInstance)
        .map(ProvisionMention.class::cast)
        .filter(mention -> mention.basis() == basis)
        .map(m -> m.ref().orElseThrow().provision().toString())
        .collect(Collectors.joining(" "));
  }
}
