package org.rapporteur.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a spreadsheet would compute has an apostrophe before it, and can be had again.
class CsvTest {
  /// How whoever reads such a file gets the text again.
  private static final Pattern PUT = Pattern.compile("^'(?='*(?:\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n]))");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "=1+1, '=1+1",
        "+33 1, '+33 1",
        "- an item, '- an item",
        "@SUM(A1), '@SUM(A1)",
        "| =1+1|, |' =1+1|",
        "＝1, '＝1",
        "'=1, ''=1",
        "'quoted', 'quoted'",
        "a = b, a = b",
        "– an item, – an item",
        "9.1, 9.1"
      })
  void aTextThatBeginsLikeAFormulaIsMadeAText(String text, String written) {
    assertThat(Csv.text(text)).isEqualTo(written);
  }

  @RepeatedTest(200)
  void everyTextCanBeHadAgain(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append("'=+-@\t\r\n a,\"＝".charAt(random.nextInt(13)));
    }
    String written = Csv.text(text.toString());
    String value =
        written.startsWith("\"")
            ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
            : written;
    assertThat(PUT.matcher(value).replaceFirst("")).isEqualTo(text.toString());
    assertThat(value).doesNotContainPattern("^[=+\\-@\\t\\r＝]");
  }
}
