package org.rapporteur.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Questionnaire;
import org.rapporteur.core.instrument.RecommendationScheme;
import org.rapporteur.ingest.GoldenCases;
import org.rapporteur.ingest.PassageLaws;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.BlockNotation;

/// Blocks and the passages that are made of them. The name of a file begins with the genre; a reply
/// to the second questionnaire is a `reply-2`, and a country report has recommendations in lists.
class GoldenStructuresTest {
  private static final Instruments INSTRUMENTS = Instruments.bundled();
  private static final Optional<Questionnaire> SECOND =
      INSTRUMENTS.require("lanzarote").questionnaire("2");

  static List<GoldenCases.Case> cases() {
    return GoldenCases.in("structure");
  }

  /// Every case under every genre.
  static Stream<org.junit.jupiter.params.provider.Arguments> casesOfAllGenres() {
    return cases().stream()
        .flatMap(golden ->
            Arrays.stream(Genre.values())
                .map(genre -> org.junit.jupiter.params.provider.Arguments.of(golden, genre)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void blocksBecomePassages(GoldenCases.Case golden) throws Exception {
    List<Block> blocks = BlockNotation.read(golden.text());
    Composition composition =
        Structures.compose(genre(golden), scheme(golden), questionnaire(golden), blocks);
    String written = PassageNotation.write(composition);
    assertThat(written).isEqualTo(golden.expected(written));
  }

  @ParameterizedTest
  @MethodSource("casesOfAllGenres")
  void thePassagesKeepTheLawsWhateverTheGenre(GoldenCases.Case golden, Genre genre)
      throws Exception {
    List<Block> blocks = BlockNotation.read(golden.text());
    for (Optional<Questionnaire> questionnaire : List.of(SECOND, Optional.<Questionnaire>empty())) {
      Composition composition = Structures.compose(genre, scheme(golden), questionnaire, blocks);
      PassageLaws.coverTheText(composition.text(), composition.passages());
      PassageLaws.haveTheirMarksInside(composition.passages());
      PassageLaws.haveFootnotesBehindTheirCallers(composition.passages());
      PassageLaws.loseNoWord(blocks, composition.text(), composition.passages());
      PassageLaws.loseNoMark(blocks, composition.passages());
    }
  }

  private static Genre genre(GoldenCases.Case golden) {
    String word = golden.name().substring(0, golden.name().indexOf('-'));
    return Genre.named(word)
        .orElseThrow(
            () -> new IllegalArgumentException("no genre: " + word.toLowerCase(Locale.ROOT)));
  }

  private static RecommendationScheme scheme(GoldenCases.Case golden) {
    String instrument = golden.name().startsWith("country") ? "upr" : "lanzarote";
    return INSTRUMENTS.require(instrument).recommendations();
  }

  private static Optional<Questionnaire> questionnaire(GoldenCases.Case golden) {
    return golden.name().startsWith("reply-2") ? SECOND : Optional.empty();
  }
}
