package org.rapporteur.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ingest.GoldenCases;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.BlockNotation;

/// Files and the blocks that they are read into.
class GoldenFormatsTest {
  private static final FileReader READER = new FileReader();

  static Stream<GoldenCases.Case> cases() {
    return Stream.of("format/text", "format/html").map(GoldenCases::in).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFileIsReadIntoItsBlocks(GoldenCases.Case golden) throws Exception {
    List<Block> blocks = READER.read(golden.input()).blocks();
    String written = BlockNotation.write(blocks);
    assertThat(written).isEqualTo(golden.expected(written));
    assertThat(BlockNotation.write(BlockNotation.read(written))).isEqualTo(written);
  }
}
