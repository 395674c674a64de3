package org.rapporteur.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.ingest.Ingestor;
import org.rapporteur.ingest.Outcome;
import org.rapporteur.ingest.identity.Overrides;
import org.rapporteur.ingest.pdf.PdfPage;

/// Files that cannot be read, and what is said of them.
class FileReaderFailuresTest {
  private static final FileReader READER = new FileReader();
  private static final Ingestor INGESTOR = new Ingestor(Instruments.bundled());

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(13).nextBytes(bytes);
    bytes[0] = 0;
    return bytes;
  }

  private static Reason reasonOf(Path file) {
    return assertThrows(UnreadableFile.class, () -> READER.read(file)).reason();
  }

  private static Outcome outcomeOf(Path file) {
    return INGESTOR.read(Source.of(file), Overrides.NONE, "lanzarote").outcomes().getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reply.txt", "reply.pdf", "reply.docx", "reply.html", "reply"})
  void anEmptyFile(String name) throws Exception {
    assertThat(reasonOf(file(name, new byte[0]))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aFileThatIsNotThere() {
    assertThat(reasonOf(folder.resolve("gone.txt"))).isEqualTo(Reason.MISSING);
  }

  @Test
  void aFileOfBlanksHasNoText() throws Exception {
    Outcome outcome = outcomeOf(file("blank.txt", " \n\n \f\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Unreadable.class,
            unread -> assertThat(unread.failure().reason()).isEqualTo(Reason.NO_TEXT));
  }

  @Test
  void aPdfWithoutTextHasNoTextAndSaysHowManyPages() throws Exception {
    PdfPage.Document pdf = new PdfPage.Document();
    pdf.page();
    pdf.page();
    assertThat(outcomeOf(file("scan.pdf", pdf.bytes())))
        .isInstanceOfSatisfying(
            Outcome.Unreadable.class,
            unread -> {
              assertThat(unread.failure().reason()).isEqualTo(Reason.NO_TEXT);
              assertThat(unread.failure().message()).contains("scan.pdf");
            });
  }

  @Test
  void aPdfThatNeedsAPassword() throws Exception {
    PdfPage.Document pdf = PdfPage.Document.ofLines("The State answers.");
    pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertThat(reasonOf(file("closed.pdf", pdf.bytes()))).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aPdfThatAnyoneMayOpenIsRead() throws Exception {
    PdfPage.Document pdf = PdfPage.Document.ofLines("The State answers.");
    pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertThat(READER.read(file("open.pdf", pdf.bytes())).hasText()).isTrue();
  }

  @Test
  void aPdfThatLostItsFirstLineIsRead() throws Exception {
    byte[] bytes = PdfPage.Document.ofLines("The State answers.").bytes();
    int first = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    Path file = file("headless.pdf", Arrays.copyOfRange(bytes, first, bytes.length));
    assertThat(READER.read(file).mediaType()).isEqualTo("application/pdf");
    assertThat(READER.read(file).hasText()).isTrue();
  }

  @Test
  void textThatNamesAnObjectOfAPdfIsText() throws Exception {
    byte[] bytes = "A note on 1 0 obj and its like.\n".getBytes(StandardCharsets.UTF_8);
    assertThat(READER.read(file("note.txt", bytes)).mediaType()).isEqualTo("text/plain");
  }

  @Test
  void textThatBeginsLikeATableOfALaboratoryIsText() throws Exception {
    String line = "\"Sample Name\"\t\"Protocol REF\"\nAn invented line.\n";
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(READER.read(file("a_note.txt", bytes)).mediaType()).isEqualTo("text/plain");
  }

  @Test
  void binaryDataNamedText() throws Exception {
    assertThat(reasonOf(file("noise.txt", noise(5_000)))).isEqualTo(Reason.MISLABELLED);
  }

  @Test
  void binaryDataWithoutAName() throws Exception {
    assertThat(reasonOf(file("noise", noise(5_000)))).isEqualTo(Reason.UNSUPPORTED);
  }

  @Test
  void aDocxThatIsATruncatedArchive() throws Exception {
    byte[] head = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0};
    assertThat(reasonOf(file("cut.docx", head))).isIn(Reason.DAMAGED, Reason.CRASHED);
  }

  @Test
  void aPdfNamedTextIsReadForWhatItIsOrRefused() throws Exception {
    byte[] pdf = PdfPage.Document.ofLines("The State answers.").bytes();
    Outcome outcome = outcomeOf(file("renamed.txt", pdf));
    if (outcome instanceof Outcome.Read(var document, var whyUnread)) {
      assertThat(document.text()).contains("The State answers.").doesNotContain("%PDF");
    } else {
      assertThat(((Outcome.Unreadable) outcome).failure().reason()).isEqualTo(Reason.MISLABELLED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
  void textInAnyUsualEncoding(String charset) throws Exception {
    String text =
        """
        Les Parties à la Convention protègent les enfants contre l'exploitation sexuelle.

        L'État a pris des mesures législatives ; « déjà » relevées dans le rapport précédent.
        """;
    Parsed parsed = READER.read(file("french.txt", text.getBytes(Charset.forName(charset))));
    assertThat(parsed.blocks().getFirst().words().text())
        .isEqualTo(
            "Les Parties à la Convention protègent les enfants contre l'exploitation sexuelle.");
    assertThat(parsed.blocks().getLast().words().text()).contains("législatives", "« déjà »");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void textWithAnyLineEnds(String end) throws Exception {
    String line = "A line of a paragraph that is wrapped at the edge of a page of text";
    String text = String.join(end, line, "and goes on.", "", "The next paragraph.", "");
    assertThat(READER.read(file("ends.txt", text.getBytes(StandardCharsets.UTF_8))).blocks())
        .extracting(block -> block.words().text())
        .containsExactly(line + " and goes on.", "The next paragraph.");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws Exception {
    Parsed parsed =
        READER.read(file("bom.txt", "\uFEFF1. The State.".getBytes(StandardCharsets.UTF_8)));
    assertThat(parsed.blocks().getFirst().words().text()).isEqualTo("1. The State.");
  }

  @Test
  void aTruncatedPdfIsReadOrSaidToBeDamaged() throws Exception {
    byte[] whole = PdfPage.Document.ofLines("The State answers.").bytes();
    for (int length = 5; length < whole.length; length += 7) {
      readOrRefuse(file("cut.pdf", Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void aPdfWithBytesFlippedIsReadOrRefused() throws Exception {
    byte[] whole =
        PdfPage.Document.ofLines("1. The State answers.", "2. The other State answers too.")
            .bytes();
    Random random = new Random(29);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = whole.clone();
      for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      readOrRefuse(file("flipped.pdf", bytes));
    }
  }

  private static void readOrRefuse(Path file) {
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(20),
        () -> {
          try {
            assertThat(READER.read(file).mediaType()).isNotBlank();
          } catch (UnreadableFile e) {
            assertThat(e.reason()).isNotNull();
          }
        });
  }
}
