package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Hit;
import org.rapporteur.index.SearchRequest;
import tools.jackson.databind.JsonNode;

/// Each user's job in a browser on the real documents, compared with what the command line prints
/// of the same index. Skipped where the documents or a browser are not at hand.
class RealReadingRoomTest {
  private static final long SEED = 25;

  /// How many hits are compared with the printed page, and how many of them must run over two
  /// pages.
  private static final int SAMPLE = 12;

  private static final int OVER_TWO_PAGES = 3;

  private static RealRoom room;

  private Page page;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    room = RealRoom.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    if (room != null) {
      room.close();
    }
  }

  @BeforeEach
  void openAWindow() {
    page = room.window();
  }

  @AfterEach
  void closeTheWindow() {
    page.context().close();
  }

  @Test
  void aCitationIsCopiedAsTheCommandLinePrintsIt() {
    page.navigate(room.at("/"));
    page.fill("#q", "jurisdiction habitual residence");
    page.press("#q", "Enter");
    List<JsonNode> expected =
        room.rows("search", "jurisdiction habitual residence", "--limit", "5");
    for (int i = 0; i < expected.size(); i++) {
      page.locator("article.hit button.copy").nth(i).click();
      assertThat(page.evaluate("() => navigator.clipboard.readText()"))
          .isEqualTo(expected.get(i).get("citation").asString());
    }
    assertThat(expected).hasSize(5);
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
    try (CorpusReader reader = room.corpus().reader()) {
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
    int words = 0;
    int outlined = 0;
    int both = 0;
    for (Ranked one : sample(query)) {
      page.navigate(room.at("/?q=children+law&page=" + ((one.rank - 1) / 20 + 1)));
      page.locator("article.hit .go a").nth((one.rank - 1) % 20).click();
      page.waitForSelector(".passage.asked");
      assertThat(page.locator(".passage.asked .cite cite").textContent())
          .isEqualTo(one.hit.citation().text());
      List<String> inside = PrintedPages.marked(page, room, one.hit());
      List<String> expected = PrintedWords.split(one.hit.text());
      List<String> missing = new ArrayList<>(expected);
      inside.forEach(missing::remove);
      assertThat(missing).as(one.hit().citation().text()).hasSizeLessThan(1 + expected.size() / 20);
      words += expected.size();
      outlined += inside.size();
      both += expected.size() - missing.size();
    }
    out.publishEntry("words of the passages", String.valueOf(words));
    out.publishEntry("printed inside their boxes", String.valueOf(both));
    out.publishEntry("words inside the boxes", String.valueOf(outlined));

    assertThat((double) both / words).isGreaterThanOrEqualTo(0.99);
    assertThat((double) both / outlined).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void theLedgerLeadsToAllItsRows() throws IOException {
    page.navigate(room.at("/ledger"));
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
        room.rows("mentions", "--party", "Portugal", "--article", "25").stream()
            .map(row -> row.get("citation").asString())
            .toList();
    assertThat(found).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(page.locator(".receipt").textContent()).contains(digest());

    Download download = page.waitForDownload(() -> page.locator(".exports a").first().click());
    assertThat(Files.readString(download.path()))
        .isEqualTo(
            room.printed("mentions", "--party", "Portugal", "--article", "25", "--format", "csv"));
  }

  private static String digest() throws IOException {
    try (CorpusReader reader = room.corpus().reader()) {
      return reader.receipt().digest().sha256();
    }
  }

  @ParameterizedTest
  @CsvSource({"questions, question, citation", "recommendations, code, citations"})
  void aCellOfAMatrixLeadsToItsSource(String matrix, String head, String citations) {
    Map<String, List<String>> sources =
        room.rows("matrix", matrix, "--long", "--party", "Portugal").stream()
            .filter(line -> !text(line.get(citations)).isEmpty())
            .collect(
                Collectors.groupingBy(
                    line -> text(line.get(head)),
                    TreeMap::new,
                    Collectors.mapping(line -> text(line.get(citations)), Collectors.toList())));
    List<String> codes = new ArrayList<>(sources.keySet());
    Collections.shuffle(codes, new Random(SEED));
    for (String code : codes.subList(0, 4)) {
      page.navigate(room.at("/matrices/" + matrix));
      cell(page, code, "PRT").click();
      page.waitForSelector(".passage.asked");
      String citation = page.locator(".passage.asked .cite cite").textContent();
      assertThat(sources.get(code)).as(code).anyMatch(cited -> cited.contains(citation));
    }
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

  /// The reply once more, as its author wrote it. The command line tells the same of what is new.
  @Test
  void aReplyIsAddedAndSeenInWhatIsNew() {
    room.printed("alerts", "add", "penalties", "penalties");
    page.navigate(room.at("/collection"));
    page.setInputFiles("#files", RealRoom.DOCUMENTS.resolve("reply-portugal-2017.docx"));
    page.locator("form.upload button").click();
    page.waitForSelector("#changes-heading");

    assertThat(page.locator("#changes-heading ~ div tbody th").allTextContents())
        .containsExactly("reply-portugal-2017.docx");
    int found = room.rows("alerts", "run", "penalties").size();
    assertThat(page.locator("#news-heading ~ ul").textContent())
        .contains("penalties: " + found + " new passages");
    page.locator("#changes-heading ~ div tbody a").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Portugal, reply 2017");
  }

  /// What the specimens do not have: long names, deep headings, footnotes by the hundred.
  @Test
  @SuppressWarnings("unchecked")
  void realDocumentsCanBeReadByEverybody() throws IOException {
    String axe;
    try (InputStream in =
        getClass().getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    page.setViewportSize(360, 780);
    page.navigate(room.at("/?q=jurisdiction+nationality&genre=report"));
    String hit = page.locator("article.hit .go a").first().getAttribute("href");
    List<String> wrong = new ArrayList<>();
    for (String address :
        List.of(
            hit,
            "/?q=jurisdiction",
            "/ledger?party=Portugal&article=25",
            "/parties",
            "/parties/PRT/timeline",
            "/recommendations/II-6",
            "/findings")) {
      page.navigate(room.at(address));
      page.evaluate(axe);
      ((List<String>) page.evaluate(EXAMINE)).forEach(line -> wrong.add(address + " " + line));
    }
    assertThat(wrong).isEmpty();
  }

  private static final String EXAMINE =
      """
      async () => {
        const found = await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        });
        const wrong = found.violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200)));
        const width = document.documentElement.scrollWidth;
        return width > innerWidth ? [...wrong, 'is ' + width + ' wide'] : wrong;
      }
      """;

  private static String text(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"))
        : value.asString("");
  }
}
