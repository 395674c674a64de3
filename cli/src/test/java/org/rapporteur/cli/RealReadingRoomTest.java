package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Hit;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.ReadingRoom;
import org.rapporteur.web.RoomSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each user's job in a browser on the real documents, compared with what the command line prints
/// of the same index. Skipped where the documents or a browser are not at hand.
class RealReadingRoomTest {
  private static final Path REAL = Path.of("../../shared/corpus/lanzarote");
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final long SEED = 25;

  /// How many hits are compared with the printed page, and how many of them must run over two
  /// pages.
  private static final int SAMPLE = 12;

  private static final int OVER_TWO_PAGES = 3;

  @TempDir static Path folder;

  private static String index;
  private static ReadingRoom room;
  private static LuceneCorpus corpus;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(REAL), "skipped: " + REAL + " is not here");
    Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no chromium here");
    index = folder.resolve("index").toString();
    List<String> command = new ArrayList<>(List.of("index", "--index", index));
    try (Stream<Path> files = Files.list(REAL)) {
      files
          .map(file -> file.toAbsolutePath().normalize().toString())
          .filter(file -> file.matches(".*-\\d{4}\\.(pdf|txt)"))
          .sorted()
          .forEach(command::add);
    }
    assertThat(Run.of(command.toArray(String[]::new)).code()).isZero();
    Instruments instruments = Instruments.bundled();
    Vocabulary vocabulary = Vocabulary.of(() -> instruments, Context.INSTRUMENT);
    corpus = LuceneCorpus.open(Path.of(index), vocabulary);
    room =
        ReadingRoom.open(
            new RoomSettings(corpus, () -> instruments, vocabulary, RoomSettings.LOOPBACK, 0));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
      playwright.close();
      room.close();
    }
  }

  private static Page window() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    return context.newPage();
  }

  private static String at(String address) {
    return room.address().resolve(address).toString();
  }

  private static String printed(String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--index", index));
    Run run = Run.of(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static List<JsonNode> rows(String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--format", "jsonl"));
    return printed(all.toArray(String[]::new)).lines().map(JsonMapper.shared()::readTree).toList();
  }

  @Test
  void aCitationIsCopiedAsTheCommandLinePrintsIt() {
    Page page = window();
    page.navigate(at("/"));
    page.fill("#q", "jurisdiction habitual residence");
    page.press("#q", "Enter");
    List<JsonNode> expected = rows("search", "jurisdiction habitual residence", "--limit", "5");
    for (int i = 0; i < expected.size(); i++) {
      page.locator("article.hit button.copy").nth(i).click();
      assertThat(page.evaluate("() => navigator.clipboard.readText()"))
          .isEqualTo(expected.get(i).get("citation").asString());
    }
    assertThat(expected).hasSize(5);
    page.context().close();
  }

  /// A hit of a search, by its rank from 1.
  private record Ranked(int rank, Hit hit) {
    List<Integer> pages() {
      return hit.placement().boxes().stream().map(PageBox::page).distinct().toList();
    }
  }

  /// Hits in PDF files, the same ones each time.
  private static List<Ranked> sample(String query) throws Exception {
    List<Ranked> printed = new ArrayList<>();
    try (CorpusReader reader = corpus.reader()) {
      int rank = 0;
      for (Hit hit : reader.search(SearchRequest.of(query, 2000)).hits()) {
        rank++;
        if (!hit.placement().boxes().isEmpty() && hit.text().length() > 80) {
          printed.add(new Ranked(rank, hit));
        }
      }
    }
    Collections.shuffle(printed, new Random(SEED));
    List<Ranked> over = printed.stream().filter(one -> one.pages().size() == 2).toList();
    List<Ranked> within = printed.stream().filter(one -> one.pages().size() == 1).toList();
    List<Ranked> sample = new ArrayList<>(over.subList(0, OVER_TWO_PAGES));
    sample.addAll(within.subList(0, SAMPLE - OVER_TWO_PAGES));
    return sample;
  }

  @Test
  void theBoxIsAtTheRightWords(TestReporter out) throws Exception {
    String query = "children law";
    Page page = window();
    int words = 0;
    int outlined = 0;
    int both = 0;
    for (Ranked one : sample(query)) {
      page.navigate(at("/?q=children+law&page=" + ((one.rank - 1) / 20 + 1)));
      page.locator("article.hit .go a").nth((one.rank - 1) % 20).click();
      page.waitForSelector(".passage.asked");
      assertThat(page.locator(".passage.asked .cite cite").textContent())
          .isEqualTo(one.hit.citation().text());
      List<String> inside = outlined(page, one);
      List<String> expected = PrintedWords.split(one.hit.text());
      List<String> missing = new ArrayList<>(expected);
      inside.forEach(missing::remove);
      words += expected.size();
      outlined += inside.size();
      both += expected.size() - missing.size();
    }
    page.context().close();
    out.publishEntry("words of the passages", String.valueOf(words));
    out.publishEntry("printed inside their boxes", String.valueOf(both));
    out.publishEntry("words inside the boxes", String.valueOf(outlined));

    assertThat((double) both / words).isGreaterThanOrEqualTo(0.97);
    assertThat((double) both / outlined).isGreaterThanOrEqualTo(0.97);
  }

  /// The words that are printed where the pictures of the pages beside a passage are marked.
  private static List<String> outlined(Page page, Ranked one) throws IOException {
    Path pdf = one.hit.document().locations().getFirst().path();
    Locator pictures = page.locator(".sheet img");
    assertThat(pictures.count()).isEqualTo(one.pages().size());
    List<String> inside = new ArrayList<>();
    for (int i = 0; i < one.pages().size(); i++) {
      assertThat(pictures.nth(i).getAttribute("alt")).contains(one.hit.citation().text());
      String address = pictures.nth(i).getAttribute("src");
      BufferedImage marked = picture(page, address);
      BufferedImage plain = picture(page, address.replaceFirst("[?&]passage=\\w+", ""));
      for (PrintedWords.Word word : PrintedWords.of(pdf, one.pages().get(i))) {
        if (isMarked(word.place(), marked, plain)) {
          inside.add(word.text());
        }
      }
    }
    return inside;
  }

  private static BufferedImage picture(Page page, String address) throws IOException {
    byte[] png = page.request().get(at(address)).body();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /// Whether the paper around a word, half of its place at least, has another colour than without
  /// the mark.
  private static boolean isMarked(Rectangle2D word, BufferedImage marked, BufferedImage plain) {
    double scale = marked.getWidth() / PAGE_WIDTH;
    int paper = 0;
    int differing = 0;
    for (int x = (int) (word.getMinX() * scale); x < word.getMaxX() * scale; x++) {
      for (int y = (int) (word.getMinY() * scale); y < word.getMaxY() * scale; y++) {
        if ((plain.getRGB(x, y) & 0xFFFFFF) > 0xF0F0F0) {
          paper++;
          differing += marked.getRGB(x, y) == plain.getRGB(x, y) ? 0 : 1;
        }
      }
    }
    return 2 * differing > paper;
  }

  /// All documents are printed on A4, in points.
  private static final double PAGE_WIDTH = 595.3;

  @Test
  void theLedgerLeadsToAllItsRows() throws IOException {
    Page page = window();
    page.navigate(at("/ledger"));
    page.fill("main [name=party]", "Portugal");
    page.fill("main [name=article]", "25");
    page.locator("main form button").click();
    List<String> found = new ArrayList<>();
    while (true) {
      for (Locator group : page.locator("table.rows tbody").all()) {
        String citation = group.locator(".cite a").textContent();
        for (Locator row : group.locator("tr").all()) {
          Locator times = row.locator("data");
          int count = times.count() == 0 ? 1 : Integer.parseInt(times.getAttribute("value"));
          found.addAll(Collections.nCopies(count, citation));
        }
      }
      Locator next = page.locator("nav.pager a[rel=next]");
      if (next.count() == 0) {
        break;
      }
      next.click();
    }
    List<String> expected =
        rows("mentions", "--party", "Portugal", "--article", "25").stream()
            .map(row -> row.get("citation").asString())
            .toList();
    assertThat(found).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(page.locator(".receipt").textContent()).contains(digest());

    Download download = page.waitForDownload(() -> page.locator(".exports a").first().click());
    assertThat(Files.readString(download.path()))
        .isEqualTo(
            printed("mentions", "--party", "Portugal", "--article", "25", "--format", "csv"));
    page.context().close();
  }

  private static String digest() throws IOException {
    try (CorpusReader reader = corpus.reader()) {
      return reader.receipt().digest().sha256();
    }
  }

  @ParameterizedTest
  @CsvSource({"questions, question, citation", "recommendations, code, citations"})
  void aCellOfAMatrixLeadsToItsSource(String matrix, String head, String citations) {
    Map<String, List<String>> sources =
        rows("matrix", matrix, "--long", "--party", "Portugal").stream()
            .filter(line -> !text(line.get(citations)).isEmpty())
            .collect(
                Collectors.groupingBy(
                    line -> text(line.get(head)),
                    TreeMap::new,
                    Collectors.mapping(line -> text(line.get(citations)), Collectors.toList())));
    List<String> codes = new ArrayList<>(sources.keySet());
    Collections.shuffle(codes, new Random(SEED));
    Page page = window();
    for (String code : codes.subList(0, 4)) {
      page.navigate(at("/matrices/" + matrix));
      cell(page, code, "PRT").click();
      page.waitForSelector(".passage.asked");
      String citation = page.locator(".passage.asked .cite cite").textContent();
      assertThat(sources.get(code)).as(code).anyMatch(cited -> cited.contains(citation));
    }
    page.context().close();
  }

  private static Locator cell(Page page, String code, String party) {
    int column =
        page.locator("table.signs thead th").allTextContents().stream()
            .map(words -> words.split(" ")[0])
            .toList()
            .indexOf(party);
    Locator head =
        page.locator("th strong")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(Pattern.compile("^" + code.replace(".", "\\.") + "( |$)")));
    return page.locator("table.signs tbody tr")
        .filter(new Locator.FilterOptions().setHas(head))
        .first()
        .locator("td")
        .nth(column - 1)
        .locator("a");
  }

  private static String text(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"))
        : value.asString("");
  }
}
