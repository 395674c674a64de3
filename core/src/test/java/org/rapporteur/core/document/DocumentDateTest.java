package org.rapporteur.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.RandomText;

class DocumentDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2017", "2022-03", "2023-05-25", "2024-02-29", "1900", "2200-12-31"})
  void printsAsItReads(String iso) {
    assertThat(DocumentDate.parse(iso)).get().hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "17",
        "1899",
        "2201",
        "2023-13",
        "2023-00",
        "2023-02-29",
        "2023-05-00",
        "2023-00-00",
        "2023-5",
        "2023-05-25T00:00",
        "25.05.2023",
        "٢٠١٧"
      })
  void isNotReadFromWhatIsNoDate(String text) {
    assertThat(DocumentDate.parse(text)).isEmpty();
  }

  @Test
  void refusesADayThatIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentDate(2023, 2, 30))
        .withMessage("not a date: 2023-2-30");
    assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDate(2023, 0, 1));
  }

  @Test
  void printsTheSameUnderEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new DocumentDate(2023, 5, 25)).hasToString("2023-05-25");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void readsAnyStringWithoutBreakingDown() {
    RandomText.strings(25, 50_000, "0123456789-")
        .forEach(text -> DocumentDate.parse(text).ifPresent(d -> assertThat(d).hasToString(text)));
  }
}
