package org.rapporteur.corpus.specimens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecimensTest {
  private static final String PARTIES = "/org/rapporteur/core/data/invented-parties.tsv";
  private static final Path MODULE = Path.of(".").toAbsolutePath().normalize();
  private static final Path TESTS = GenerateSpecimens.tests(MODULE);

  static {
    // Where Times is not installed PDFBox says so for every document, though only widths are used.
    System.setProperty("org.slf4j.simpleLogger.log.org.apache.pdfbox", "error");
  }

  private final SpecimenLibrary library = new SpecimenLibrary(GenerateSpecimens.sources(MODULE));

  @Test
  void whatIsCommittedIsWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
    Path shipped = MODULE.resolve("src/main/resources/org/rapporteur/corpus/specimens");
    GenerateSpecimens.generate(
        GenerateSpecimens.sources(MODULE), folder.resolve("shipped"), folder.resolve("tests"));

    same(folder.resolve("shipped"), shipped, "collection");
    same(folder.resolve("tests"), TESTS, "formats");
    same(folder.resolve("tests"), TESTS, "gold");
  }

  private static void same(Path written, Path committed, String name) throws IOException {
    assertThat(names(written.resolve(name))).isEqualTo(names(committed.resolve(name)));
    for (String file : names(written.resolve(name))) {
      assertThat(text(committed.resolve(name).resolve(file)))
          .as("%s; after a change to a source run GenerateSpecimens", file)
          .isEqualTo(text(written.resolve(name).resolve(file)));
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  /// Text files are compared whole; of PDF and DOCX the text, since compressed bytes may differ
  /// from one version of a library to the next.
  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        return new PDFTextStripper().getText(document);
      }
    }
    if (file.toString().endsWith(".docx")) {
      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
          XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
        return extractor.getText();
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    SpecimenLibrary again = new SpecimenLibrary(GenerateSpecimens.sources(MODULE));
    Map<String, byte[]> second = again.formats();
    library
        .formats()
        .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(second.get(name)));
  }

  @Test
  void everySpecimenSaysOnItsFaceThatItIsInvented() throws IOException {
    for (Path file : committed("formats")) {
      String beginning = text(file).replaceAll("<[^>]*>", "").strip();
      assertThat(beginning.substring(0, 200))
          .as(file.getFileName().toString())
          .containsAnyOf(
              "INVENTED SPECIMEN – not a real document", "SPÉCIMEN FICTIF – document imaginaire");
    }
  }

  @Test
  void theReportHasWhatMakesRealReportsHard() throws IOException {
    Specimen report = library.specimen("report-2022");

    assertThat(blocks(report, Block.Numbered.class)).hasSizeGreaterThanOrEqualTo(40);
    assertThat(report.notes()).hasSizeGreaterThanOrEqualTo(25);
    List<Advice> advice =
        blocks(report, Block.Recommendation.class).stream()
            .map(Block.Recommendation::advice)
            .toList();
    assertThat(advice).hasSizeGreaterThanOrEqualTo(15);
    assertThat(advice).extracting(Advice::code).doesNotHaveDuplicates();
    assertThat(advice).extracting(Advice::urgency).contains("requires", "requests", "invites");
    assertThat(advice)
        .extracting(Advice::kind)
        .contains("all", "conditional", "named", "all_except");
  }

  @Test
  void inTextFootnoteDigitsAreGluedAndAFootnoteCrossesAPage() throws IOException {
    String text = Files.readString(TESTS.resolve("formats/report-2022.txt"));

    assertThat(text)
        .contains("Recommendation II-212 \n")
        .contains("Recommendations III-4 \n")
        .containsPattern("doing so[0-9]{4} ")
        .containsPattern("\n[0-9]{2} After the adoption");
    assertThat(crossing(text)).isTrue();
  }

  /// Whether the foot of a page begins with the rest of a footnote instead of a number.
  private static boolean crossing(String text) {
    return Pattern.compile("\n\n \n\n(?![0-9])\\S").matcher(text).find();
  }

  @Test
  void aReplyRepeatsTheWordingOfEveryQuestion() throws IOException {
    Specimen questionnaire = library.specimen("questionnaire-2017");
    Specimen reply = library.specimen("reply-nordhal-2017");

    assertThat(blocks(reply, Block.Question.class))
        .isEqualTo(blocks(questionnaire, Block.Question.class));
    assertThat(blocks(reply, Block.QuestionTitle.class)).hasSize(16);
  }

  @Test
  void goldSpellsProvisionsInTheirCanonicalForm() throws IOException {
    for (String row :
        Files.readAllLines(TESTS.resolve("gold/provisions.tsv")).stream().skip(1).toList()) {
      assertThat(row.split("\t")[1])
          .matches("[0-9]+(\\([0-9]+\\))?(\\([a-z]\\))?( indent [0-9]+)?");
    }
  }

  @Test
  void goldKnowsInventedPartiesOnly() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (InputStream in = getClass().getResourceAsStream(PARTIES)) {
      assertThat(in).as(PARTIES).isNotNull();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(row -> codes.add(row.split("\t")[0]));
    }
    Set<String> used =
        Files.readAllLines(TESTS.resolve("gold/parties.tsv")).stream()
            .skip(1)
            .map(row -> row.split("\t")[2])
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(codes).hasSize(8).allMatch(code -> code.matches("X[A-Z]{2}") && !code.equals("XKX"));
    assertThat(codes).containsAll(used);
  }

  @Test
  void pagesOfTheReportAreNumberedAndHaveARunningHead() throws IOException {
    try (PDDocument document = Loader.loadPDF(TESTS.resolve("formats/report-2022.pdf").toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page : IntStream.rangeClosed(2, document.getNumberOfPages()).toArray()) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).strip();
        assertThat(text).contains("T-ES(2022)90 – Invented specimen").endsWith("" + page);
      }
    }
  }

  @Test
  void inThePdfAFootnoteCrossesAPageToo() throws IOException {
    try (PDDocument document = Loader.loadPDF(TESTS.resolve("formats/report-2022.pdf").toFile())) {
      assertThat(pageWith(document, "thanks the authorities of Arvenia"))
          .isEqualTo(pageWith(document, "gave a detailed account of") + 1);
    }
  }

  private static int pageWith(PDDocument document, String words) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page : IntStream.rangeClosed(1, document.getNumberOfPages()).toArray()) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (stripper.getText(document).replaceAll("\\s+", " ").contains(words)) {
        return page;
      }
    }
    throw new AssertionError("no page has: " + words);
  }

  private static <T extends Block> List<T> blocks(Specimen specimen, Class<T> kind) {
    return specimen.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Path> committed(String folder) throws IOException {
    try (Stream<Path> files = Files.list(TESTS.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
