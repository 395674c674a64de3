package org.rapporteur.corpus.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.FootnoteMark;

/// What single checks say, and where they keep silent, on reports made in memory.
class ChecksTest {
  private static final String NOTE = "The opinion of 2019.";

  @ParameterizedTest
  @DisplayName("a list has another number of parties than the text says")
  @CsvSource(
      delimiter = '|',
      value = {
        "In three parties, Latvia and Malta, there is one. | three parties | 2",
        "Two parties have one (Latvia, Malta and Spain). | Two parties | 3",
        "The following four parties have one: Latvia, Malta and Spain. | four parties | 3",
        "Most parties (3 out of 43) have one (Latvia and Malta). | parties (3 out of 43) | 2",
        "Trois Parties en ont un (la Lettonie et Malte). | Trois Parties | 2",
        "The law differs in five States, namely Latvia, Malta and Spain. | five States | 3",
      })
  void miscounts(String text, String words, int listed) {
    assertThat(new Invented().paragraph(1, text).findings(new ListCount()))
        .singleElement()
        .asString()
        .contains("“" + words + "” with a list of " + listed);
  }

  @ParameterizedTest
  @DisplayName("nothing is said where the list is right, or not of those counted, or not certain")
  @ValueSource(
      strings = {
        "In two parties, Latvia and Malta, there is one.",
        "In two parties, Belgium (French Community) and Malta, there is one.",
        "Of the 43 parties, Latvia, Malta and Spain have one.",
        "41 of 43 parties have one, but two others (Latvia and Malta) do not.",
        "Four parties, including Latvia and Malta, have one.",
        "Four parties have one (for instance Latvia and Malta).",
        "Two of the three parties, Latvia and Malta, have one.",
        "41 (out of 43) parties have one (not Latvia and Malta).",
        "In 2015 parties such as Latvia and Malta had one.",
        "Three parties have one. Others (Latvia and Malta) do not.",
        "There are three States. Parties (Latvia and Malta) may ask.",
        "Article 3 parties (Latvia and Malta)",
      })
  void isSilent(String text) {
    assertThat(new Invented().paragraph(1, text).findings(new ListCount())).isEmpty();
  }

  @Test
  @DisplayName("a list in a footnote counts if the footnote is nothing else")
  void listsInFootnotes() {
    FootnoteMark mark = new FootnoteMark(24, "7");
    String text = "Three parties have one.";

    assertThat(
            new Invented()
                .paragraph(1, text, mark)
                .footnote("7", "Latvia and Malta.")
                .findings(new ListCount()))
        .containsExactly(
            "Implementation report, § 1 | “Three parties” with a list of 2: Latvia, Malta | a list"
                + " of 3");
    assertThat(
            new Invented()
                .paragraph(1, text, mark)
                .footnote("7", "Latvia and Malta have two.")
                .findings(new ListCount()))
        .isEmpty();
  }

  @Test
  @DisplayName("a number occurs twice, but a footnote 1 may begin another series")
  void repeats() {
    assertThat(
            new Invented()
                .footnote("1", NOTE)
                .footnote("2", NOTE)
                .footnote("2", NOTE)
                .findings(new Repeats(Numbering.FOOTNOTE)))
        .containsExactly(
            "Implementation report, fn. 2 | another footnote 2 | one footnote of this number");
    assertThat(
            new Invented()
                .footnote("1", NOTE)
                .footnote("2", NOTE)
                .footnote("1", NOTE)
                .footnote("2", NOTE)
                .findings(new Repeats(Numbering.FOOTNOTE)))
        .isEmpty();
  }

  @Test
  @DisplayName("several missing numbers are one gap; what the text calls is no gap")
  void gaps() {
    Invented report =
        new Invented()
            .paragraph(1, "Text.", new FootnoteMark(8, "4"))
            .footnote("1", NOTE)
            .footnote("5", NOTE);

    assertThat(report.findings(new Gaps(Numbering.FOOTNOTE)))
        .containsExactly("Implementation report, fn. 5 | footnote 5 after 1 | footnotes 2 to 3");
    assertThat(report.findings(new MarkWithoutFootnote()))
        .containsExactly("Implementation report, § 1 | mark 4 | a footnote 4");
  }

  @Test
  @DisplayName("a footnote whose number stands glued to a word has its mark")
  void knowsMarksInTheText() {
    assertThat(
            new Invented()
                .paragraph(1, "The rules.12 were adopted in 2020.")
                .footnote("12", NOTE)
                .footnote("13", NOTE)
                .findings(new FootnoteWithoutMark()))
        .containsExactly("Implementation report, fn. 13 | footnote 13 | a mark 13 in the text");
  }

  @Test
  @DisplayName("an exponent beyond the last footnote is no mark")
  void ignoresExponents() {
    assertThat(
            new Invented()
                .paragraph(1, "Some 10 km of coast.", new FootnoteMark(11, "20"))
                .footnote("1", NOTE)
                .findings(new MarkWithoutFootnote()))
        .isEmpty();
  }
}
