package org.rapporteur.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Questionnaire;
import org.rapporteur.core.instrument.RecommendationScheme;
import org.rapporteur.ingest.PassageLaws;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.BlockNotation;
import org.rapporteur.ingest.block.Words;

/// Documents of no sense: whatever the blocks are, the laws of passages hold.
class RandomStructuresTest {
  private static final int DOCUMENTS = 3_000;
  private static final RecommendationScheme LISTS =
      Instruments.bundled().require("upr").recommendations();
  private static final Optional<Questionnaire> SECOND =
      Instruments.bundled().require("lanzarote").questionnaire("2");

  @ParameterizedTest
  @EnumSource(Genre.class)
  void thePassagesOfRandomBlocksKeepTheLaws(Genre genre) {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      List<Block> blocks = RandomBlocks.document(seed);
      Optional<Questionnaire> questionnaire = seed % 2 == 0 ? SECOND : Optional.empty();
      try {
        Composition composition = Structures.compose(genre, LISTS, questionnaire, blocks);
        PassageLaws.coverTheText(composition.text(), composition.passages());
        PassageLaws.haveTheirMarksInside(composition.passages());
        PassageLaws.haveFootnotesBehindTheirCallers(composition.passages());
        PassageLaws.loseNoWord(blocks, composition.text(), composition.passages());
        PassageLaws.loseNoMark(blocks, composition.passages());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ":\n" + BlockNotation.write(blocks), e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Genre.class)
  void manyBlocksAndLongOnesTakeLittleTime(Genre genre) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph("", Words.of("Question 1. Of everything")));
    for (int i = 0; i < 20_000; i++) {
      blocks.add(new Block.Paragraph("", Words.of((i % 3000) + ". The parties of Article")));
    }
    blocks.add(new Block.Paragraph("", Words.of("3000. The recommendations below: 3000.1 Adopt")));
    for (int i = 0; i < 20_000; i++) {
      blocks.add(new Block.Paragraph("", Words.of("It has no end " + "; 3000.2 x".repeat(i % 9))));
    }
    for (String unit :
        List.of("→ questions 1,", "a-", "1.", "Articles 1 ", "((", "----", "…", "a? b. ")) {
      blocks.add(new Block.Paragraph("", Words.of(unit.repeat(40_000))));
      blocks.add(
          new Block.Paragraph("", Words.of("The parties whose answers are given by " + unit)));
      blocks.add(new Block.Paragraph("", Words.of(unit.repeat(40_000))));
      blocks.add(new Block.Heading("", Words.of("II." + unit.repeat(40_000)), 1));
    }
    Composition composition =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> Structures.compose(genre, LISTS, SECOND, blocks));
    PassageLaws.coverTheText(composition.text(), composition.passages());
  }

  @Test
  void noBlocksMakeNoPassages() {
    Composition composition = Structures.compose(Genre.OTHER, LISTS, Optional.empty(), List.of());
    Assertions.assertThat(composition.passages()).isEmpty();
    Assertions.assertThat(composition.text()).isEmpty();
  }
}
