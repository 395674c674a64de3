package org.rapporteur.bench.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

class PhrasebookTest {
  private final Instruments instruments = Instruments.bundled();
  private final Random random = new Random(1);

  private WordSource words(Language language) {
    Party state = instruments.parties().require("XAR");
    Law law = new Law(instruments.usual(), random);
    return WordSource.of(law, instruments.parties(), language, state, 2017);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyPhraseIsFilled(String code) {
    Phrasebook phrases = new Phrasebook(Language.of(code));
    WordSource words = words(Language.of(code));
    Set<String> kinds =
        new HashSet<>(
            Table.read(Phrasebook.class, "phrases-" + code + ".tsv").map(row -> row.get("kind")));

    for (String kind : kinds) {
      for (int i = 0; i < phrases.size(kind); i++) {
        assertThat(phrases.numbered(kind, i, random, words)).isNotBlank().doesNotContain("{", "}");
      }
    }
  }

  @Test
  void namesTheStateInTheLanguage() {
    assertThat(words(Language.ENGLISH).word("demonym", random)).isEqualTo("Arvenian");
    assertThat(words(Language.FRENCH).word("demonym", random)).isEqualTo("arvénien");
    assertThatThrownBy(() -> words(Language.FRENCH).word("nothing", random))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTwoCoinedWordsAreAlike() {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      words.add(Coinage.word(i));
    }
    assertThat(words).hasSizeGreaterThan(99_000);
  }

  @Test
  void firstIsChosenOftenest() {
    Zipf zipf = new Zipf(10, 1);
    int[] chosen = new int[10];
    for (int i = 0; i < 10_000; i++) {
      chosen[zipf.next(random)]++;
    }
    assertThat(chosen[0]).isBetween(3100, 3700);
    assertThat(chosen[9]).isBetween(200, 500);
  }
}
