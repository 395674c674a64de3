package org.rapporteur.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.block.BlockNotation;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.UnreadableFile;

/// RTF and what a reader shows of it.
class RtfParserTest {
  private static final FileReader READER = new FileReader();

  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}"
          + "{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset128 MS Mincho;}}"
          + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s7 heading 2;}}"
          + "{\\info{\\title The plan}{\\author Nobody}}\n";

  @TempDir private Path folder;

  private String read(String body) throws Exception {
    byte[] bytes = (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("plan.rtf"), bytes);
    return BlockNotation.write(READER.read(file).blocks()).strip().replace("\n", "; ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "One\\par Two\\line three\\par = P  One; P  Two three",
        "\\pard\\s1 Head\\par\\pard\\s7 Below\\par\\pard Text\\par = H1 Head; H2 Below; P  Text",
        "\\pard\\outlinelevel2 Head\\par\\pard Text = H3 Head; P  Text",
        "d\\'e9j\\'e0 \\f1\\'f1\\'f3\\'e4\\f0  \\u8211\\'96 \\uc2\\u1076 ??\\uc1 end = P  déjà суд – дend",
        "{\\f3\\'93\\'fa\\'96\\'7b}\\par = P  日本",
        "{\\upr{co?d}{\\*\\ud{co\\u339 ?d}}} = P  coœd",
        "A\\~B\\_C\\emdash D\\{E\\} = P  A B‑C—D{E}",
        "Shown{\\v hidden}{\\deleted gone}{\\*\\unknown no} here = P  Shown here",
        "{\\listtext 1.\\tab}One\\par{\\listtext\\f2\\'b7\\tab}Two\\par = LI 1. One; LI • Two",
        "Law{\\super\\chftn{\\footnote\\pard {\\super\\chftn} Of 2014.}} holds.\\par"
            + " = P  Law[^1] holds.; FN 1 Of 2014.",
        "Law{\\super\\chftn}{\\*\\footnote\\chftn One.} and{\\super *{\\footnote {\\super *} Own.}}"
            + " = P  Law[^1] and[^*]; FN 1 One.; FN * Own.",
        "\\aftnnrlc A{\\super\\chftn{\\footnote\\ftnalt {\\chftn} End.}}\\par = P  A[^i]; FN i End.",
        "10 m{\\super 2}\\par = P  10 m2",
        "\\trowd\\cellx1\\cellx2\\intbl a\\cell b\\cell\\row\\trowd\\intbl c\\cell d\\par e\\cell\\row"
            + "\\pard Out = TR a | b; TR c | d e; P  Out",
        "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt a link}}\\par = P  a link",
        "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard Box\\par}}{\\shprslt Box}}Text\\par"
            + " = P  Text; P  Box",
        "{\\header Running\\par}Text\\par = P  Text",
        "{\\pict\\pngblip\\bin3 }{}A}Text = P  Text"
      })
  void whatIsShown(String body, String blocks) throws Exception {
    assertThat(read(body)).isEqualTo(blocks);
  }

  @Test
  void aTextThatIsAllInTheRunningHeadIsNotLost() throws Exception {
    assertThat(read("{\\header Office of the Minister\\par}"))
        .isEqualTo("P  Office of the Minister");
  }

  @Test
  void theTitleIsThatOfItsProperties() throws Exception {
    Path file = Files.writeString(folder.resolve("a.rtf"), HEAD + "Text}");
    assertThat(READER.read(file).properties().title()).isEqualTo("The plan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Text", "{\\b Text", "Text{\\footnote A}{\\pict 00"})
  void aFileThatBreaksOffIsRefused(String cut) throws Exception {
    Path file = Files.writeString(folder.resolve("cut.rtf"), HEAD + cut);
    UnreadableFile refused = assertThrows(UnreadableFile.class, () -> READER.read(file));
    assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(refused.detail()).contains("breaks off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\\footnote ", "{\\shp{\\*\\shpinst{\\shptxt ", "{\\upr"})
  void groupsNestedWithoutEndAreRefused(String open) throws Exception {
    Path file = Files.writeString(folder.resolve("deep.rtf"), HEAD + open.repeat(20_000));
    assertThat(assertThrows(UnreadableFile.class, () -> READER.read(file)).reason())
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aDamagedFileIsReadOrRefused() {
    byte[] whole =
        (HEAD
                + "\\pard\\s1 Head\\par{\\listtext 1.\\tab}One{\\super\\chftn{\\footnote Note.}}\\par"
                + "\\trowd\\intbl\\itap2 a\\nestcell{\\*\\nesttableprops\\nestrow}\\intbl\\cell\\row}")
            .getBytes(StandardCharsets.ISO_8859_1);
    Random random = new Random(31);
    for (int i = 0; i < 600; i++) {
      byte[] bytes = whole.clone();
      for (int flips = 1 + random.nextInt(6); flips > 0; flips--) {
        bytes[5 + random.nextInt(bytes.length - 5)] ^= (byte) (1 << random.nextInt(8));
      }
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            try {
              Path file = Files.write(folder.resolve("flipped.rtf"), bytes);
              assertThat(READER.read(file).blocks()).isNotNull();
            } catch (UnreadableFile e) {
              assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
            }
          });
    }
  }
}
