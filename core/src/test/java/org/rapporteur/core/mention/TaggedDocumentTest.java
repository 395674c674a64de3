package org.rapporteur.core.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.SpecimenMetadata;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;

class TaggedDocumentTest {
  private static final String TEXT = "See Recommendation II-1.";
  private static final RecommendationCode CODE = RecommendationCode.parse("II-1");

  private static TaggedDocument tagged(Span span, String surface) {
    Passage passage =
        new Passage(
            0,
            Passage.Kind.TEXT,
            new Span(0, TEXT.length()),
            Locator.NOWHERE,
            Voice.COMMITTEE,
            List.of());
    Document document =
        new Document(
            SpecimenMetadata.source("report.txt"),
            Digest.of(TEXT.getBytes(StandardCharsets.UTF_8)),
            "text/plain",
            SpecimenMetadata.of(Genre.IMPLEMENTATION_REPORT, "", "", 2022),
            TEXT,
            List.of(passage));
    Mention mention =
        new RecommendationMention(span, surface, new Resolution.Resolved<>(CODE), "code");
    return new TaggedDocument(
        document, List.of(new TaggedPassage(passage, Language.ENGLISH, List.of(mention), null)));
  }

  @Test
  void takesAMentionWhoseWordsStandAtItsSpan() {
    TaggedDocument tagged = tagged(new Span(19, 23), "II-1");
    assertThat(tagged.passages().getFirst().mentions()).hasSize(1);
  }

  @Test
  void takesAMentionThatNoWordsExpress() {
    assertThat(tagged(Span.at(24), "").passages()).hasSize(1);
  }

  @Test
  void refusesAMentionWhoseWordsStandElsewhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tagged(new Span(18, 22), "II-1"))
        .withMessageContaining("report.txt")
        .withMessageContaining("II-1");
  }

  @Test
  void refusesAMentionBeyondTheText() {
    assertThatThrownBy(() -> tagged(new Span(19, 99), "II-1"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void keepsWhatIsNotCertainVisible() {
    RecommendationCode other = RecommendationCode.parse("II-2");
    assertThat(new Resolution.Resolved<>(CODE).meaningIfResolved()).contains(CODE);
    assertThat(new Resolution.Ambiguous<>(List.of(CODE, other)).meaningIfResolved()).isEmpty();
    assertThat(new Resolution.Unresolved<RecommendationCode>("no such code").meaningIfResolved())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Resolution.Ambiguous<>(List.of(CODE)));
  }
}
