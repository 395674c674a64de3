package org.rapporteur.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.data.Table;

class RecommendationSchemeTest {
  /// @param rows rows of the table, cells parted by spaces, rows by `/`
  private static RecommendationScheme read(String rows) throws IOException {
    String text = "aspect\tlanguage\ttext\n" + rows.replace(' ', '\t').replace('/', '\n');
    return RecommendationScheme.of(
        Table.parse(
            "recommendations.tsv",
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void whatTheTableDoesNotSayIsUsual() throws IOException {
    assertThat(read("")).isEqualTo(RecommendationScheme.USUAL);
    assertThat(read("made_by  brackets").madeBy()).isEqualTo(RecommendationScheme.MadeBy.BRACKETS);
    assertThat(read("made_by  brackets").code()).isEqualTo(RecommendationScheme.Code.HEADING);
  }

  @Test
  void listsAreToldByAnyOfTheirWords() throws IOException {
    assertThat(read("code  item/list en advice/list fr conseil").listWords())
        .containsExactly("advice", "conseil");
  }

  @ParameterizedTest
  @CsvSource({
    "code  item, but no word of their lists",
    "code  margin, MARGIN",
    "code  item/code  heading, has code twice",
    "autor  body, autor"
  })
  void aTableThatIsWrongIsRefused(String rows, String message) {
    assertThatThrownBy(() -> read(rows)).hasMessageContaining(message);
  }
}
