package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.block.BlockNotation;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.Parsed;

/// Pages drawn by the test, and the blocks that they are read into.
class PdfLayoutParserTest {
  private static final FileReader READER = new FileReader();
  private static final String FULL =
      "The Committee recalls that every Party shall take the measures needed, and";

  private final PdfPage.Document pdf = new PdfPage.Document();

  @TempDir private Path folder;

  private Parsed read() throws Exception {
    return READER.read(Files.write(folder.resolve("drawn.pdf"), pdf.bytes()));
  }

  private String blocks() throws Exception {
    return BlockNotation.write(read().blocks());
  }

  @Test
  void raisedNumbersAreMarksAndSmallTypeAtTheFootIsTheirNotes() throws Exception {
    pdf.page()
        .line("Some parties have a law.^1^ Others prepare one,^2^ which is")
        .line("to be adopted soon.")
        .at(100)
        .small("1 Arvenia and Corvania.")
        .small("2 Dorvia, whose draft is before")
        .small("its parliament.");
    assertThat(blocks())
        .isEqualTo(
            """
            [page 1]
            P  Some parties have a law.[^1] Others prepare one,[^2] which is to be adopted soon.
            FN 1 Arvenia and Corvania.
            FN 2 Dorvia, whose draft is before its parliament.
            """);
  }

  @Test
  void aFootnoteGoesOnAtTheFootOfTheNextPage() throws Exception {
    pdf.page().line(FULL + " some have a law.^1^").at(100).small("1 Arvenia, under the act that");
    pdf.page()
        .line(FULL + " others prepare one.^2^")
        .at(100)
        .small("was adopted last.")
        .small("2 Corvania.");
    assertThat(blocks())
        .isEqualTo(
            """
            [page 1]
            P  %s some have a law.[^1]
            FN 1 Arvenia, under the act that was adopted last.
            [page 2]
            P  %s others prepare one.[^2]
            FN 2 Corvania.
            """
                .formatted(FULL, FULL));
  }

  @Test
  void aParagraphGoesOnOnTheNextPageAroundTheFootnotes() throws Exception {
    pdf.page().line(FULL + " that").line(FULL + " Articles^1^").at(100).small("1 See the act.");
    pdf.page().line("18 and 19 ask for no less.").gap().line("The next paragraph.");
    assertThat(blocks())
        .isEqualTo(
            """
            [page 1]
            P  %s that %s Articles[^1] 18 and 19 ask for no less.
            FN 1 See the act.
            [page 2]
            P  The next paragraph.
            """
                .formatted(FULL, FULL));
  }

  @Test
  void runningHeadsAndPageNumbersAreDroppedAndTheNumberIsThePagesLabel() throws Exception {
    for (int i = 0; i < 4; i++) {
      pdf.page()
          .at(810)
          .line("T-ES(2031)01 report")
          .at(770)
          .line("The text of this page is about the subject number " + "abcd".charAt(i) + ".")
          .at(40)
          .line(Integer.toString(7 + i));
    }
    Parsed parsed = read();
    assertThat(BlockNotation.write(parsed.blocks()))
        .startsWith("[page 7]\nP  The text of this page is about the subject number a.\n[page 8]\n")
        .doesNotContain("report");
    assertThat(parsed.furniture()).containsExactly("T-ES(2031)01 report");
    assertThat(parsed.pages().count()).isEqualTo(4);
  }

  @Test
  void largeTypeIsAHeadingTheLargestTheOutermost() throws Exception {
    pdf.page()
        .heading("I. Introduction", 18)
        .line(FULL + " shall do so.")
        .heading("I.1. Scope", 14)
        .line(FULL + " shall report.");
    assertThat(blocks())
        .isEqualTo(
            """
            [page 1]
            H1 I. Introduction
            P  %s shall do so.
            H2 I.1. Scope
            P  %s shall report.
            """
                .formatted(FULL, FULL));
  }

  @Test
  void aNumberBroughtToALinesStartByTheBreakBeginsNoParagraph() throws Exception {
    pdf.page()
        .line("1. " + FULL + " protect children between 14 and")
        .line("16. On the other hand, the age may be higher.")
        .line("2. The next paragraph has a number of its own.");
    assertThat(blocks())
        .isEqualTo(
            """
            [page 1]
            P  1. %s protect children between 14 and 16. On the other hand, the age may be higher.
            P  2. The next paragraph has a number of its own.
            """
                .formatted(FULL));
  }

  @Test
  void aHyphenOfTheTypesetterIsUndoneAndAWordsOwnKept() throws Exception {
    pdf.page()
        .line("The information on self-generated images is given to all, and this infor-")
        .line("mation is kept. Images that are self-")
        .line("generated are a subject of their own.");
    assertThat(blocks()).contains("this information is kept. Images that are self-generated are");
  }

  @Test
  void smallTypeThatBeginsWithAFigureLosesNothing() throws Exception {
    pdf.page()
        .line("The share is known.")
        .line(FULL + ".")
        .at(100)
        .small("12,5 % of all replies.")
        .small("1 Note.");
    assertThat(blocks()).contains("12,5 % of all replies.");
  }

  @Test
  void twoMarksSideBySideAreTwo() throws Exception {
    pdf.page()
        .line("Some parties have a law.^1^ Others do not.^23^")
        .at(100)
        .small("1 Arvenia.")
        .small("2 Corvania.")
        .small("3 Dorvia.");
    assertThat(blocks()).contains("Others do not.[^2][^3]");
  }
}
