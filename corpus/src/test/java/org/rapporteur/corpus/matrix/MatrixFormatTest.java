package org.rapporteur.corpus.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// The same matrix in every format.
class MatrixFormatTest {
  private static final String HOSTILE = "=1+1 <script>alert(1)</script> \"&'\u001B[2J";
  private static final MatrixCategory YES =
      new MatrixCategory("A", "answered", "C6E0B4", "The party answered.");
  private static final MatrixCategory NO =
      new MatrixCategory("-", "no reply", "D9D9D9", "There is no document.");

  private static final Matrix MATRIX =
      new Matrix(
          "Answers",
          "question",
          List.of(new MatrixHead("XAR", "Arvenia"), new MatrixHead("XCV", "@Corvania")),
          List.of(
              new MatrixRow(
                  new MatrixHead("9.1", "+a question"),
                  List.of(
                      new MatrixCell(
                          YES, "3 words", List.of(source("id-1", "one"), source("id-2", HOSTILE))),
                      new MatrixCell(NO, "", List.of()))),
              new MatrixRow(
                  new MatrixHead("9.2", "another"),
                  List.of(
                      new MatrixCell(NO, "", List.of()),
                      new MatrixCell(YES, "", List.of(source("id-3", "three")))))),
          List.of(YES, NO),
          List.of("A remark."));

  private static MatrixSource source(String id, String text) {
    return new MatrixSource(id, "reply.txt", "Q 9.1", "Arvenia, reply 2017, Q 9.1", "", text);
  }

  private static byte[] bytes(MatrixFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter text = new StringWriter();
    format.write(MATRIX, bytes, text);
    return format == MatrixFormat.XLSX ? bytes.toByteArray() : text.toString().getBytes(UTF_8);
  }

  private static String text(MatrixFormat format) throws IOException {
    return new String(bytes(format), UTF_8);
  }

  private static Map<String, String> parts() throws IOException {
    Map<String, String> parts = new HashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(MatrixFormat.XLSX)));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
    }
    return parts;
  }

  private static String part(String name) throws IOException {
    return parts().getOrDefault(name, "");
  }

  @Test
  void aTableHasSignsUnderCodesAndSaysWhatTheyMean() throws IOException {
    assertThat(text(MatrixFormat.TABLE))
        .isEqualTo(
            """
            question XAR XCV
            9.1      A   -    +a question
            9.2      -   A    another

            A   answered
            -   no reply
            A remark.
            """);
  }

  @Test
  void csvHasTheWordsOfTheCellsAndNoFormula() throws IOException {
    assertThat(text(MatrixFormat.CSV))
        .isEqualTo(
            """
            question,name,XAR,XCV
            ,,Arvenia,'@Corvania
            9.1,'+a question,answered · 3 words,no reply
            9.2,another,no reply,answered
            """);
  }

  @Test
  void aWorkbookHasFrozenHeadersFiltersColoursAndNoFormula() throws IOException {
    String matrix = part("xl/worksheets/sheet1.xml");
    assertThat(matrix)
        .contains("xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\"")
        .contains("<autoFilter ref=\"A1:D3\"")
        .contains("answered &#xb7; 3 words");
    assertThat(part("xl/styles.xml")).contains("C6E0B4").contains("D9D9D9");
    assertThat(part("xl/workbook.xml")).contains("Matrix").contains("Citations").contains("Legend");
    assertThat(parts().values())
        .noneMatch(part -> part.contains("<f>") || part.contains("<script"));
    assertThat(part("xl/worksheets/sheet2.xml")).contains("=1+1 &lt;script&gt;");
  }

  @Test
  void eachCellOfTheWorkbookLeadsToItsFirstCitationAndEachCitationBack() throws IOException {
    assertThat(links(part("xl/worksheets/sheet1.xml")))
        .containsExactlyInAnyOrderEntriesOf(Map.of("C2", "Citations!A2", "D3", "Citations!A4"));
    assertThat(links(part("xl/worksheets/sheet2.xml")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("A2", "Matrix!C2", "A3", "Matrix!C2", "A4", "Matrix!D3"));
    assertThat(part("xl/worksheets/sheet2.xml"))
        .containsPattern("<c r=\"A4\"[^>]*><is><t>D3</t>.*<c r=\"H4\"[^>]*><is><t>three</t>");
  }

  private static Map<String, String> links(String sheet) {
    Map<String, String> links = new HashMap<>();
    for (MatchResult link :
        Pattern.compile("<hyperlink ref=\"(\\w+)\" location=\"([^\"]+)\"")
            .matcher(sheet)
            .results()
            .toList()) {
      links.put(link.group(1), link.group(2));
    }
    return links;
  }

  @Test
  void aPageIsAnAccessibleTableInWhichDocumentsAreTextAndEachLinkHasItsTarget() throws IOException {
    String page = text(MatrixFormat.HTML);
    assertThat(page)
        .contains("<html lang=\"en\">", "<caption>", "<th scope=\"col\">", "<th scope=\"row\">")
        .contains("answered · 3 words")
        .contains("=1+1 &lt;script&gt;")
        .doesNotContain("<script");
    for (MatchResult link :
        Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().toList()) {
      assertThat(page).containsOnlyOnce("id=\"" + link.group(1) + "\"");
    }
  }

  @Test
  void theSameMatrixGivesTheSameBytes() throws IOException, InterruptedException {
    for (MatrixFormat format : MatrixFormat.values()) {
      byte[] first = bytes(format);
      Thread.sleep(5);
      assertThat(bytes(format)).as(format.label()).isEqualTo(first);
    }
  }

  @Test
  void aMatrixWithoutRowsIsWrittenToo() throws IOException {
    Matrix none = new Matrix("Nothing", "question", List.of(), List.of(), List.of(), List.of());
    for (MatrixFormat format : MatrixFormat.values()) {
      format.write(none, new ByteArrayOutputStream(), new StringWriter());
    }
  }

  @Test
  void aMatrixChecksItself() {
    List<MatrixRow> rows = MATRIX.rows();
    assertThatThrownBy(() -> new Matrix("t", "q", List.of(), rows, List.of(YES, NO), List.of()))
        .hasMessageContaining("9.1: 2 cells under 0");
    assertThatThrownBy(() -> new Matrix("t", "q", MATRIX.columns(), rows, List.of(YES), List.of()))
        .hasMessageContaining("not in the legend: no reply");
    assertThatThrownBy(() -> new MatrixCategory("A", "dark", "203040", ""))
        .hasMessageContaining("too dark");
  }
}
