package org.rapporteur.nlp.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.TestTable;

class CitationParserTest {
  static List<Arguments> citations() {
    return TestTable.arguments("citations.tsv", 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("citations")
  void reads_what_is_written(String text, String expected) {
    List<String> members = new ArrayList<>();
    for (Citation citation : CitationScanner.scan(text, 0, text.length()).citations()) {
      for (Citation.Part part : citation.parts()) {
        members.add(
            switch (part) {
              case Citation.Part.Address(Span span, Provision provision, boolean written) ->
                  written ? provision.toString() : "[" + provision + "]";
              case Citation.Part.Between(Span span, String article) -> "[" + article + "]";
              case Citation.Part.Unread(Span span, String reason) -> "unread";
            });
      }
    }
    assertThat(String.join(" ", members)).isEqualTo(expected);
  }

  @Test
  void each_member_has_its_own_words() {
    assertThat(words("Under Articles 18 to 20 and 25(1)(d), (e), all is said."))
        .containsExactly("Articles 18", "Articles 18 to 20", "20", "25(1)(d)", "(e)");
    assertThat(words("(Article 176, n. 1, d), Criminal Code)"))
        .containsExactly("Article 176, n. 1, d)");
    assertThat(words("(see Article 176, n. 1 c)")).containsExactly("Article 176, n. 1 c");
    assertThat(words("paragraphs 1 and 2 of Article 5 say"))
        .containsExactly("paragraphs 1 and 2 of Article 5", "paragraphs 1 and 2 of Article 5");
  }

  private static List<String> words(String text) {
    return CitationScanner.scan(text, 0, text.length()).citations().stream()
        .flatMap(citation -> citation.parts().stream())
        .map(part -> part.span().in(text))
        .toList();
  }
}
