package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;

class VoiceTaggerTest {
  private static List<String> voices(Passage.Kind kind, Voice voice, String... texts) {
    DocumentBuilder document = DocumentBuilder.of(Genre.FACTSHEET);
    for (String text : texts) {
      document = document.add(kind, voice, Locator.NOWHERE, text);
    }
    return Tables.TAGGER.tag(document.build()).passages().stream()
        .map(passage -> passage.passage().voice().label())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Ask us.” – Child from Monaco | children",
        "« Demandez-nous. » – Enfant de Monaco | children",
        "It is better to be asked first than to be told later. – Boy, 15, Malta | children",
        "“No one told us where to turn.” – NGO Safe Harbour | civil society",
        "« Personne ne nous a aidés. » – ONG Port Sûr | civil society",
        "The committee heard “ask us first”. – Child from Monaco | committee",
        "One child put it so: – Child from Monaco | committee",
        "- Children from minority groups | committee",
        "A child from Monaco said so to the committee. | committee"
      })
  void a_whole_quotation_belongs_to_whoever_signs_it(String text, String voice) {
    assertThat(voices(Passage.Kind.TEXT, Voice.COMMITTEE, text)).containsExactly(voice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We want to be asked first. | - Child from Monaco | children | children",
        "« Demandez-nous. » | – Enfant d’Andorre | children | children",
        "“We were not asked.” | – NGO Safe Harbour | civil society | civil society",
        "The following took part: | - Children from Monaco | committee | committee",
        "- Ministry of Justice of Monaco | - NGO Safe Harbour | committee | committee",
        "Participants | - Child from Monaco | committee | committee"
      })
  void a_signature_may_be_a_paragraph_under_it(String above, String line, String a, String b) {
    assertThat(voices(Passage.Kind.TEXT, Voice.COMMITTEE, above, line)).containsExactly(a, b);
  }

  @Test
  void an_answer_stays_the_states_whoever_it_quotes() {
    String text = "“Ask us.” – Child from Monaco";
    assertThat(voices(Passage.Kind.ANSWER, Voice.STATE, text)).containsExactly("state");
  }
}
