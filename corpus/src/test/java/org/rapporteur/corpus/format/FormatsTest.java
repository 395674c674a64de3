package org.rapporteur.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same rows in every format.
class FormatsTest {
  @TempDir Path folder;

  private record Row(String name, int number, List<String> codes, String text) {}

  private static final Listing<Row> LISTING =
      Listing.<Row>of("rows")
          .key("name", Row::name)
          .key("number", Row::number)
          .detail("codes", row -> new Cell.Many(row.codes(), ";"))
          .prose("text", Row::text);

  private static final Row PLAIN = new Row("Élan", 1, List.of("XAR", "XCV"), "a text");
  private static final Row AWKWARD =
      new Row("", -2, List.of(), "says \"so\", then\na line\u001B[2J and =1+1");

  private static byte[] write(Format format, int width, Row... rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter text = new StringWriter();
    RowWriter<Row> writer = format.writer(LISTING, bytes, text, width);
    for (Row row : rows) {
      writer.row(row);
    }
    writer.finish();
    writer.close();
    return format == Format.XLSX ? bytes.toByteArray() : text.toString().getBytes(UTF_8);
  }

  private static String text(Format format, int width, Row... rows) throws IOException {
    return new String(write(format, width, rows), UTF_8);
  }

  @Test
  void csvQuotesOnlyWhatNeedsItAndKeepsEveryCharacter() throws IOException {
    assertThat(text(Format.CSV, 0, PLAIN, AWKWARD))
        .isEqualTo(
            """
            name,number,codes,text
            Élan,1,XAR;XCV,a text
            ,-2,,"says ""so"", then
            a line\u001B[2J and =1+1"
            """);
  }

  @Test
  void csvWithoutRowsStillHasItsHeader() throws IOException {
    assertThat(text(Format.CSV, 0)).isEqualTo("name,number,codes,text\n");
  }

  @Test
  void jsonLinesAreTypedAndKeepEveryColumn() throws IOException {
    assertThat(text(Format.JSONL, 0, PLAIN, AWKWARD))
        .isEqualTo(
            "{\"name\":\"Élan\",\"number\":1,\"codes\":[\"XAR\",\"XCV\"],\"text\":\"a text\"}\n"
                + "{\"name\":null,\"number\":-2,\"codes\":[],"
                + "\"text\":\"says \\\"so\\\", then\\na line\\u001B[2J and =1+1\"}\n");
  }

  @Test
  void noRowsAreNoJsonLines() throws IOException {
    assertThat(text(Format.JSONL, 0)).isEmpty();
  }

  @Test
  void aTableIsAlignedLeavesOutDetailsAndSendsNoCommandsToTheTerminal() throws IOException {
    assertThat(text(Format.TABLE, 0, PLAIN, AWKWARD))
        .isEqualTo(
            """
            name  number  text
            Élan  1       a text
                  -2      says "so", then a line [2J and =1+1
            """);
  }

  @Test
  void aTableOfUnlimitedWidthShortensNothing() throws IOException {
    Row row = new Row("x", 1, List.of(), "word ".repeat(500) + "end");
    assertThat(text(Format.TABLE, 0, row)).endsWith("word end\n").doesNotContain("…");
  }

  @Test
  void aTableOnATerminalBreaksKeysAndCutsLongTextWithAMark() throws IOException {
    Row row = new Row("a-rather-long-name-of-a-file", 7, List.of(), "word ".repeat(40) + "end");
    String table = text(Format.TABLE, 48, row);
    assertThat(table.lines()).allMatch(line -> line.length() <= 48);
    assertThat(table).contains("…").doesNotContain("end");
    assertThat(table.replaceAll("[^a-z]+", "")).contains("rather").contains("file");
  }

  @Test
  void moreRowsThanTheTableLooksAtFirstAreAllWritten() throws IOException {
    Row[] rows = new Row[1000];
    Arrays.setAll(rows, i -> new Row("n" + i, i, List.of(), "t"));
    assertThat(text(Format.TABLE, 80, rows).lines()).hasSize(1001);
  }

  @Test
  void aSpreadsheetHasTextsAsTextNumbersAsNumbersAFrozenHeaderAndAFilter() throws IOException {
    String sheet = entry(write(Format.XLSX, 0, PLAIN, AWKWARD), "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("&#xc9;lan")
        .contains("XAR;XCV")
        .contains("<v>-2</v>")
        .contains("=1+1</t>")
        .doesNotContain("<f>")
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:D3\"");
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException, InterruptedException {
    for (Format format : Format.values()) {
      byte[] first = write(format, 80, PLAIN, AWKWARD);
      Thread.sleep(5);
      assertThat(write(format, 80, PLAIN, AWKWARD)).as(format.label()).isEqualTo(first);
    }
  }

  @Test
  void csvPutsAnApostropheBeforeWhatASpreadsheetWouldComputeAndRawCsvDoesNot() throws IOException {
    Row row = new Row("=1+1", -2, List.of("@a", "b"), "- an item");
    assertThat(text(Format.CSV, 0, row)).endsWith("\n'=1+1,-2,'@a;b,'- an item\n");
    assertThat(text(Format.CSV_RAW, 0, row)).endsWith("\n=1+1,-2,@a;b,- an item\n");
  }

  @Test
  void aTextThatNoSpreadsheetCellHoldsSaysThatItIsCut() throws IOException {
    Row row = new Row("x", 1, List.of(), "a".repeat(Spreadsheet.LONGEST + 1));
    assertThat(entry(write(Format.XLSX, 0, row), "xl/worksheets/sheet1.xml"))
        .contains("[cut: a cell holds 32,767 characters]");
  }

  private String entry(byte[] bytes, String name) throws IOException {
    Path file = Files.write(folder.resolve("rows.xlsx"), bytes);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }
  }
}
