package org.rapporteur.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class TesseractTest {
  private static Tesseract tesseract() throws Exception {
    Optional<Installation> here = Recognition.Here.installation();
    String need = Installation.need(here);
    assumeTrue(need.isEmpty(), "skipped: " + need);
    return new Tesseract(here.orElseThrow(), Duration.ofSeconds(60));
  }

  private static String text(RecognisedPage page) {
    return page.lines().stream().map(RecognisedLine::text).collect(Collectors.joining("\n"));
  }

  /// Engines of different versions read a word or two differently.
  private static void assertReads(RecognisedPage page, List<String> lines) {
    List<String> wanted = words(String.join("\n", lines));
    List<String> missing = new ArrayList<>(wanted);
    words(text(page)).forEach(missing::remove);
    assertThat(missing.size()).as("%s in%n%s", missing, text(page)).isLessThan(wanted.size() / 8);
    assertThat(page.lines()).hasSameSizeAs(lines);
  }

  private static List<String> words(String text) {
    return List.of(text.replace('\'', '’').split("[^\\p{L}\\p{N}]+"));
  }

  @Test
  void aCleanPageIsReadWordForWord() throws Exception {
    RecognisedPage page = tesseract().recognise(Scan.page(Scan.LETTER));
    assertReads(page, Scan.LETTER);
    assertThat(page.confidence()).isGreaterThan(0.9f);
    assertThat(page.quarters()).isZero();
    RecognisedLine first = page.lines().getFirst();
    assertThat(first.box().x()).isBetween(71f, 74f);
    assertThat(first.baseline()).as("760 points above the foot of A4").isBetween(80f, 84f);
    assertThat(first.size()).isBetween(9f, 15f);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aPageThatIsTurnedIsReadUpright(int quarters) throws Exception {
    PageImage turned = Scan.page(Scan.LETTER).turned(quarters);
    RecognisedPage page = tesseract().recognise(turned);
    assertReads(page, Scan.LETTER);
    assertThat(page.quarters()).isEqualTo((4 - quarters) % 4);
    Box inFile = page.inFile(page.lines().getFirst().box());
    assertThat(inFile.right()).isLessThanOrEqualTo(turned.widthInPoints());
    assertThat(inFile.bottom()).isLessThanOrEqualTo(turned.heightInPoints());
  }

  @Test
  void withoutDataForOrientationAllTurnsAreTried() throws Exception {
    tesseract();
    Installation here = Recognition.Here.installation().orElseThrow();
    Installation bare =
        new Installation(here.command(), here.version(), new TreeSet<>(Set.of("eng", "fra")));
    RecognisedPage page =
        new Tesseract(bare, Duration.ofSeconds(60)).recognise(Scan.page(Scan.LETTER).turned(1));
    assertThat(text(page)).contains("The law was changed in this respect.");
    assertThat(page.quarters()).isEqualTo(3);
  }

  @Test
  void frenchKeepsItsAccents() throws Exception {
    List<String> lines =
        List.of(
            "Réponse de la République de Syldavie au questionnaire",
            "L’État prévoit des mesures de prévention adaptées à l’âge des élèves,",
            "où qu’ils soient accueillis, et les évalue après une année.");
    assertReads(tesseract().recognise(Scan.page(lines)), lines);
  }

  @Test
  void aBlankPageHasNoLines() throws Exception {
    assertThat(tesseract().recognise(Scan.page(List.of())).lines()).isEmpty();
  }

  @Test
  void pagesOfAPdfAreReadOneByOne() throws Exception {
    try (PDDocument document =
        Scan.pdf(List.of(Scan.image(List.of("The first page")), Scan.image(Scan.LETTER)))) {
      document.getPage(1).setRotation(180);
      var readings =
          new ScannedPages(tesseract(), 2).recognise(document, new TreeSet<>(List.of(1, 2)));
      assertThat(text(read(readings.get(1)))).isEqualTo("The first page");
      assertReads(read(readings.get(2)), Scan.LETTER);
    }
  }

  private static RecognisedPage read(PageReading reading) {
    return ((PageReading.Read) reading).page();
  }

  @Test
  void anEngineThatHangsIsAFailureOfThePage(@TempDir Path folder) throws Exception {
    Tesseract hanging = engine(folder, "sleep 987");
    assertThatThrownBy(() -> hanging.recognise(new PageImage(1, 1, 72, new byte[1])))
        .isInstanceOf(RecognitionFailed.class)
        .hasMessage("text recognition took longer than 1 s");
  }

  @Test
  void anEngineThatFailsSaysWhy(@TempDir Path folder) throws Exception {
    Tesseract failing = engine(folder, "echo 'Error opening data file' >&2; exit 1");
    assertThatThrownBy(() -> failing.recognise(new PageImage(1, 1, 72, new byte[1])))
        .isInstanceOf(RecognitionFailed.class)
        .hasMessage("Tesseract ended with status 1: Error opening data file");
  }

  private static Tesseract engine(Path folder, String script) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no /bin/sh");
    Path command = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new Tesseract(
        new Installation(command, "5.3.0", new TreeSet<>(Set.of("eng"))), Duration.ofSeconds(1));
  }
}
