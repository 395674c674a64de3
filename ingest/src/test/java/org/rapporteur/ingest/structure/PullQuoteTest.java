package org.rapporteur.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.Voice;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

class PullQuoteTest {
  /// Paragraphs are parted by a slash, and so are their speakers.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Ask us.” – Child from Arvenia | children",
        "“Ask us.” / – Child from Arvenia | children / children",
        "“Ask us. / Then tell us.” / – Child from Arvenia | children / children / children",
        "« Demandez-nous. / Puis dites-le-nous. » / – ONG Port Sûr | civil society / civil society / civil society",
        "It is so. / “Ask us.” / – Child from Arvenia | - / children / children",
        "It is better to be asked first. / – Child from Arvenia / It is so. | children / children / -",
        "Participants: / – Children from Arvenia / – NGO Safe Harbour | - / - / -",
        "The committee heard “ask us”. / – Child from Arvenia | - / -",
        "“Ask us.” / It is so. | - / -",
        "– Child from Arvenia | -"
      })
  void belongsToWhoeverSignsIt(String paragraphs, String speakers) {
    List<Block> blocks =
        Arrays.stream(paragraphs.split(" / "))
            .<Block>map(text -> new Block.Paragraph("", Words.of(text)))
            .toList();
    assertThat(
            IntStream.range(0, blocks.size())
                .mapToObj(at -> PullQuote.speaker(blocks, at).map(Voice::label).orElse("-")))
        .containsExactly(speakers.split(" / "));
  }
}
