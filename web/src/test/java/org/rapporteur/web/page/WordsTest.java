package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.answer.AnswerState;
import org.rapporteur.corpus.recommendation.Addressing;

class WordsTest {
  private static final Words FRENCH = Words.of(Language.FRENCH).orElseThrow();

  @Test
  void everyPhraseIsThereInBothLanguagesOnceWithTheSameValues() throws IOException {
    try (InputStream in = Words.class.getResourceAsStream("words.tsv")) {
      List<Table.Row> rows = Table.parse("words.tsv", in).rows();
      assertThat(rows).extracting(row -> row.get("key")).doesNotHaveDuplicates();
      for (Table.Row row : rows) {
        assertThat(row.get("en")).as(row.toString()).isNotEmpty();
        assertThat(row.get("fr")).as(row.toString()).isNotEmpty();
        for (String value : List.of("{0}", "{1}", "{2}")) {
          assertThat(row.get("fr").contains(value))
              .as(row.toString())
              .isEqualTo(row.get("en").contains(value));
        }
      }
    }
  }

  @Test
  void everyPhraseThatATemplateSaysIsThere() throws IOException {
    Pattern say = Pattern.compile("(say|get|count)\\(\"([^\".]+(?:\\.[^\".]+)*)\"");
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        Matcher found = say.matcher(Files.readString(template));
        while (found.find()) {
          String key = found.group(2) + (found.group(1).equals("count") ? ".one" : "");
          assertThat(FRENCH.has(key)).as(template + ": " + key).isTrue();
        }
      }
    }
  }

  @Test
  void failuresAreToldInEnglishAsTheCommandLineTellsThem() {
    for (Failure.Reason reason : Failure.Reason.values()) {
      assertThat(Words.english().of(reason)).isEqualTo(reason.words());
      assertThat(Words.english().remedy(reason)).isEqualTo(reason.remedy());
      assertThat(FRENCH.remedy(reason)).isNotEqualTo(reason.remedy());
    }
  }

  @Test
  void everyCategoryOfAMatrixHasFrenchWords() {
    for (AnswerState state : AnswerState.values()) {
      assertThat(FRENCH.category(state.label())).isNotEqualTo(state.label());
    }
    for (Addressing addressing : Addressing.values()) {
      assertThat(FRENCH.category("require, " + addressing.label()))
          .startsWith("exige, ")
          .doesNotContain(addressing.label());
    }
  }

  @Test
  void anUnknownPhraseIsAFault() {
    assertThatThrownBy(() -> FRENCH.get("nothing")).hasMessageContaining("nothing");
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertThat(Words.english().number(12345)).isEqualTo("12,345");
    assertThat(FRENCH.number(12345)).isEqualTo("12\u202f345");
  }
}
