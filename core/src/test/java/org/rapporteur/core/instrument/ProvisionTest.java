package org.rapporteur.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.RandomText;

class ProvisionTest {
  private static final String ALPHABET = "0123456789abcABC()-/. indent";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25",
        "25(1)",
        "25(1)(e)",
        "3(a)",
        "18(1)(b) indent 2",
        "20(3) indent 12",
        "176-A",
        "227-22-2",
        "207a",
        "67bis",
        "282/8",
        "12.1",
        "25(1-2)",
        "6(2)(iii)"
      })
  void printsAsItReads(String canonical) {
    assertThat(Provision.parse(canonical)).hasToString(canonical);
    assertThat(Provision.tryParse(canonical)).contains(Provision.parse(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Article 25",
        "25 (1)",
        "25()",
        "25(1",
        "25)1(",
        "25(-)",
        "25(-1)",
        "25(1-)",
        "25(é)",
        "25 indent",
        "25 indent 1234",
        "25(1) Indent 2",
        "123456",
        "a25",
        "25-",
        "25 ",
        "٢٥"
      })
  void refusesWhatIsNotCanonicalAndSaysHowToWriteIt(String text) {
    assertThat(Provision.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provision.parse(text))
        .withMessageContaining("'" + text + "'")
        .withMessageContaining("25(1)(e)");
  }

  @Test
  void refusesPartsThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> Provision.article("twenty"));
    assertThatIllegalArgumentException().isThrownBy(() -> Provision.article("25").child("(1)"));
    assertThatIllegalArgumentException().isThrownBy(() -> Provision.article("25").withIndent(-1));
  }

  @ParameterizedTest
  @CsvSource({
    "25, 25",
    "25, 25(1)",
    "25, 25(1)(e)",
    "25(1), 25(1)(e)",
    "18, 18(1)(b) indent 2",
    "18(1)(b), 18(1)(b) indent 2",
    "18(1)(b) indent 2, 18(1)(b) indent 2",
    "176-A, 176-A(1)"
  })
  void containsItselfAndWhatLiesInside(String outer, String inner) {
    assertThat(Provision.parse(outer).contains(Provision.parse(inner))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "25(1)(e), 25",
    "25(1), 25(2)",
    "25(1), 25(10)",
    "2, 25",
    "176, 176-A",
    "207, 207a",
    "227-22, 227-22-2",
    "18(1)(b) indent 2, 18(1)(b)",
    "18(1)(b) indent 2, 18(1)(b) indent 3",
    "18(1) indent 2, 18(1)(b) indent 2"
  })
  void containsNothingElse(String outer, String other) {
    assertThat(Provision.parse(outer).contains(Provision.parse(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "25, ''",
    "25(1)(e), 25(1);25",
    "18(1)(b) indent 2, 18(1)(b);18(1);18",
    "20 indent 1, 20",
    "227-22-2(1), 227-22-2"
  })
  void namesItsAncestorsNearestFirst(String provision, String ancestors) {
    List<String> expected = ancestors.isEmpty() ? List.of() : List.of(ancestors.split(";"));
    assertThat(Provision.parse(provision).ancestors().stream().map(Provision::toString))
        .isEqualTo(expected);
  }

  @Test
  void everyAncestorContainsIt() {
    Provision deep = Provision.parse("18(1)(b) indent 2");
    assertThat(deep.ancestors()).hasSize(3).allMatch(ancestor -> ancestor.contains(deep));
  }

  @Test
  void standsInTheOrderOfATableOfContents() {
    List<Provision> ordered =
        List.of(
                "1",
                "9",
                "18",
                "18(1)",
                "18(1)(a)",
                "18(1)(b)",
                "18(1)(b) indent 1",
                "18(1)(b) indent 2",
                "18(1)(b) indent 10",
                "18(2)",
                "18(10)",
                "25",
                "25(1)(e)",
                "176",
                "176-A",
                "176-B",
                "177",
                "207",
                "207a",
                "227-2",
                "227-22",
                "227-22-2")
            .stream()
            .map(Provision::parse)
            .toList();
    List<Provision> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(201));
    Collections.sort(shuffled);
    assertThat(shuffled).isEqualTo(ordered);
  }

  @Test
  void readsAnyStringWithoutBreakingDown() {
    RandomText.strings(201, 50_000, ALPHABET)
        .forEach(text -> {
          Optional<Provision> read = Provision.tryParse(text);
          read.ifPresent(
              provision -> assertThat(Provision.parse(provision.toString())).isEqualTo(provision));
          if (read.isEmpty()) {
            assertThatThrownBy(() -> Provision.parse(text))
                .isExactlyInstanceOf(IllegalArgumentException.class);
          }
        });
  }

  @Test
  void isBuiltOfAnyPartsOrRefusedAsAnArgument() {
    List<String> parts = RandomText.strings(18, 4_000, "0123456789abAB-/.").toList();
    for (int i = 1; i < parts.size(); i++) {
      String article = parts.get(i - 1);
      String step = parts.get(i);
      try {
        Provision built = new Provision(article, List.of(step), i % 3);
        assertThat(built.contains(built)).isTrue();
        assertThat(Provision.parse(built.toString())).isEqualTo(built);
      } catch (IllegalArgumentException e) {
        assertThat(e)
            .isExactlyInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("not a");
      }
    }
  }

  @Test
  void anOrderAgreesWithEqualityAndTurnsRoundOnRandomPairs() {
    List<Provision> some =
        RandomText.strings(7, 60_000, ALPHABET)
            .map(Provision::tryParse)
            .flatMap(Optional::stream)
            .toList();
    assertThat(some).hasSizeGreaterThan(300);
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      Provision a = some.get(random.nextInt(some.size()));
      Provision b = some.get(random.nextInt(some.size()));
      assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
      assertThat(a.compareTo(b) == 0).as("%s and %s", a, b).isEqualTo(a.equals(b));
    }
  }

  @ParameterizedTest
  @CsvSource({"025, 25", "25(1-99999999), 25(1-2)", "25(01), 25(1)"})
  void comparesOddNumbersWithoutTakingThemForOneAnother(String one, String other) {
    assertThat(Provision.parse(one)).isNotEqualByComparingTo(Provision.parse(other));
  }
}
