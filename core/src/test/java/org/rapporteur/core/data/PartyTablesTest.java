package org.rapporteur.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;

/// What `SOURCES.md` promises about the tables of parties.
class PartyTablesTest {
  private static final int UNITED_NATIONS = 193;

  private final Parties parties = Parties.bundled();
  private final Table ambiguous = Table.read(Table.class, "ambiguous-names.tsv");
  private final Table notParties = Table.read(Table.class, "not-parties.tsv");

  @Test
  void holdsEveryMemberOfTheUnitedNationsOnce() {
    Set<String> others = Set.of("VAT", "PSE", "XKX", "EUE");
    assertThat(parties.all().stream().filter(party -> party.kind() != Party.Kind.INVENTED))
        .extracting(Party::code)
        .doesNotHaveDuplicates()
        .hasSize(UNITED_NATIONS + others.size())
        .containsAll(others);
  }

  @Test
  void noTwoPartiesAreCalledTheSameInOneLanguage() {
    Map<String, Set<Party>> called = new HashMap<>();
    for (PartyName name : parties.names()) {
      called
          .computeIfAbsent(key(name.language(), name.text()), key -> new TreeSet<>())
          .add(name.party());
    }
    assertThat(called).allSatisfy((name, meant) -> assertThat(meant).as(name).hasSize(1));
  }

  /// Written alike in English, French and Spanish, or listed: every State is known by its Spanish
  /// name.
  @ParameterizedTest
  @CsvSource({
    "PAN, Panamá", "PAN, República de Panamá", "DEU, Alemania", "GBR, Reino Unido",
        "NLD, Países Bajos",
    "CIV, Costa de Marfil", "KOR, República de Corea", "CHE, Suiza", "URY, Uruguay", "BEN, Benín",
    "ALB, Republika e Shqipërisë", "POL, Rzeczpospolita Polska", "SRB, Republika Srbija"
  })
  void partiesAreKnownByTheirSpanishNamesAndThoseOfTheirLetterheads(String code, String name) {
    assertThat(parties.named(name)).extracting(Party::code).containsExactly(code);
  }

  @Test
  void namesInOtherLanguagesAreNeitherEnglishNorFrenchOnesOfOtherParties() {
    for (PartyName name : parties.names()) {
      if (!List.of(Language.ENGLISH, Language.FRENCH).contains(name.language())) {
        assertThat(parties.named(name.text())).as(name.text()).containsExactly(name.party());
      }
    }
  }

  @Test
  void namesThatMayMeanSeveralStandNowhereElse() {
    Set<String> plain = new HashSet<>();
    parties.names().forEach(name -> plain.add(key(name.language(), name.text())));
    assertThat(ambiguous.map(row -> key(Language.of(row.get("language")), row.get("text"))))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(plain);
  }

  @Test
  void namesThatMayMeanSeveralSayWhomAndWhy() {
    for (Table.Row row : ambiguous.rows()) {
      assertThat(row.list("codes")).as(row.toString()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(row.list("codes"))
          .as(row.toString())
          .allSatisfy(code -> assertThat(parties.byCode(code)).isPresent());
      assertThat(row.get("reason")).as(row.toString()).isNotEmpty();
    }
  }

  @Test
  void noNameIsListedTwiceForItsParty() {
    assertThat(parties.names())
        .extracting(name -> name.party() + " " + name.language() + " " + name.text())
        .doesNotHaveDuplicates();
  }

  @Test
  void namesAreCleanText() {
    assertThat(parties.names())
        .extracting(PartyName::text)
        .allSatisfy(text -> {
          assertThat(text).isEqualTo(text.strip()).doesNotContain("’", "  ", "\u00A0");
          assertThat(Folding.fold(text)).isNotEmpty();
        });
  }

  @Test
  void formerNamesAreDatedOrUndated() {
    assertThat(parties.names())
        .allSatisfy(name -> {
          assertThat(name.from()).as(name.text()).matches("|\\d{4}(-\\d{2}(-\\d{2})?)?");
          assertThat(name.until()).as(name.text()).matches("|\\d{4}(-\\d{2}(-\\d{2})?)?");
        });
  }

  @Test
  void phrasesThatAreNoPartiesCompileAndNeverMatchNothing() {
    assertThat(notParties.rows()).isNotEmpty();
    for (Table.Row row : notParties.rows()) {
      Pattern pattern = Pattern.compile(row.get("pattern"));
      assertThat(pattern.matcher("").find()).as(row.toString()).isFalse();
      assertThat(pattern.matcher("the Party shall").find()).as(row.toString()).isFalse();
    }
  }

  @Test
  void phrasesThatAreNoPartiesSpareTheNamesOfParties() {
    List<Pattern> patterns = notParties.map(row -> Pattern.compile(row.get("pattern")));
    for (PartyName name : parties.names()) {
      for (Pattern pattern : patterns) {
        assertThat(pattern.matcher(name.text()).matches())
            .as("%s of %s is hit by %s", name.text(), name.party(), pattern)
            .isFalse();
      }
    }
  }

  private static String key(Language language, String text) {
    return language + " " + Folding.fold(text);
  }
}
