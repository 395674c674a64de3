package org.rapporteur.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.text.Span;

class DocumentTest {
  private static final String TEXT = "One.\nTwo.\nThree.";
  private static final Digest DIGEST = Digest.of(TEXT.getBytes(StandardCharsets.UTF_8));

  private static Passage passage(int ordinal, int start, int end) {
    return new Passage(
        ordinal,
        Passage.Kind.TEXT,
        new Span(start, end),
        Locator.NOWHERE.withPage("7"),
        Voice.STATE,
        List.of());
  }

  private static Document document(Passage... passages) {
    return new Document(
        SpecimenMetadata.source("reply.txt"),
        DIGEST,
        "text/plain",
        SpecimenMetadata.of(Genre.REPLY, "PRT", "", 2017),
        TEXT,
        List.of(passages));
  }

  @Test
  void readsAndCitesItsPassages() {
    Document document = document(passage(0, 0, 4), passage(1, 5, 9));
    assertThat(document.textOf(document.passages().get(1))).isEqualTo("Two.");
    assertThat(document.textAt(new Span(10, 15))).isEqualTo("Three");
    assertThat(document.cite(document.passages().getFirst()))
        .hasToString("Portugal, reply 2017, p. 7");
  }

  @Test
  void refusesPassagesThatAreOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(passage(0, 5, 9), passage(1, 0, 4)))
        .withMessageContaining("reply.txt: passage 1");
  }

  @Test
  void refusesPassagesThatOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(passage(0, 0, 6), passage(1, 5, 9)))
        .withMessageContaining("passage 1");
  }

  @Test
  void refusesAPassageBeyondTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(passage(0, 0, TEXT.length() + 1)))
        .withMessageContaining("passage 0");
  }

  @Test
  void refusesAPassageWithoutText() {
    assertThatIllegalArgumentException().isThrownBy(() -> passage(0, 3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> passage(-1, 0, 3));
  }

  @Test
  void isToldByTheDigestOfItsBytes(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("reply.txt"), TEXT);
    assertThat(Digest.of(file)).isEqualTo(DIGEST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Digest("ABC"))
        .withMessageContaining("'ABC'");
  }
}
