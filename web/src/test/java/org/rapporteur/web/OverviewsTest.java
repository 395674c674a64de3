package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.corpus.answer.AnswerMatrix;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Compiler;
import org.rapporteur.corpus.matrix.Matrix;
import org.rapporteur.corpus.matrix.MatrixCell;
import org.rapporteur.corpus.matrix.MatrixRow;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;

/// The pages of parties, articles, recommendations, replies, matrices and findings.
class OverviewsTest {
  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
  private static final Pattern OURS =
      Pattern.compile(
          "/(parties|articles|recommendations|replies|matrices|findings|api|passages)\\b.*|/documents/.+");

  /// A few hundred addresses are enough to meet every sort of link.
  private static final int MOST = 250;

  private static Room room;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws IOException {
    room = Room.ofSpecimens();
  }

  @AfterAll
  static void close() throws IOException {
    room.close();
  }

  private static String page(String address) throws Exception {
    HttpResponse<String> page = room.get(address);
    assertThat(page.statusCode()).as(address).isEqualTo(200);
    return page.body();
  }

  @Test
  void everyLinkFromPageToPageLeadsSomewhere() throws Exception {
    Deque<String> next = new ArrayDeque<>(List.of("/parties", "/articles", "/findings"));
    Set<String> seen = new HashSet<>(next);
    int fetched = 0;
    while (!next.isEmpty() && fetched++ < MOST) {
      String address = next.removeFirst();
      HttpResponse<String> page = room.get(address);
      assertThat(page.statusCode()).as(address).isIn(200, 303);
      if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
          && page.headers().firstValue("Content-Disposition").isEmpty()) {
        check(address, page.body());
        Matcher link = LINK.matcher(page.body());
        while (link.find()) {
          String to = link.group(1).replace("&amp;", "&");
          if (OURS.matcher(to).matches() && !to.contains("/try/") && seen.add(to)) {
            next.addLast(to);
          }
        }
      }
    }
    assertThat(fetched).isGreaterThan(100);
  }

  private static void check(String address, String page) {
    assertThat(page.split("<h1", -1)).as(address + " has one heading").hasSize(2);
    assertThat(page).as(address).doesNotContain(" style=", "<style", " onclick", "<script>");
    Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
    Set<String> ids = new HashSet<>();
    while (id.find()) {
      assertThat(ids.add(id.group(1))).as(address + ": id " + id.group(1) + " twice").isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/parties",
        "/parties/XCV",
        "/parties/Corvania",
        "/parties/XCV/timeline",
        "/articles",
        "/articles?article=25(1)(e)",
        "/recommendations",
        "/replies?question=9.3",
        "/matrices/questions",
        "/matrices/recommendations",
        "/findings"
      })
  void everyPageSpeaksBothLanguages(String address) throws Exception {
    String french = address + (address.contains("?") ? "&" : "?") + "lang=fr";

    assertThat(page(french)).contains("<html lang=\"fr\"", "Vues d’ensemble");
  }

  @Test
  void thePageOfAPartyHasItsDocumentsAndWhatIsRecommendedToIt() throws Exception {
    String page = page("/parties/XCV");

    assertThat(page).contains("reply-corvania-2017.docx", "/recommendations/", "T-ES(2022)90");
    assertThat(page).contains("/parties/XCV/brief.docx");
    assertThat(page("/parties/XCV/timeline")).contains("/passages/", "alliance form");
  }

  @ParameterizedTest
  @CsvSource({"docx, wordprocessingml", "html, text/html", "md, text/markdown"})
  void theBriefIsKeptInEveryFormat(String extension, String type) throws Exception {
    HttpResponse<String> brief = room.get("/parties/XCV/brief." + extension);

    assertThat(brief.statusCode()).isEqualTo(200);
    assertThat(brief.headers().firstValue("Content-Type").orElseThrow()).contains(type);
    assertThat(brief.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("brief-XCV." + extension);
  }

  @Test
  void everyCellOfTheMatrixLeadsToItsPassage() throws Exception {
    String page = page("/matrices/questions");
    Matrix matrix;
    try (CorpusReader reader =
        LuceneCorpus.open(SpecimenIndex.folder(), SpecimenIndex.VOCABULARY).reader()) {
      Compilation compilation =
          new Compiler(reader, SpecimenIndex.INSTRUMENTS).compile(Set.of(), Set.of()).getLast();
      matrix = AnswerMatrix.of(compilation, compilation.items(), compilation.respondents());
    }

    Matcher cell = Pattern.compile("<td class=\"k\\d+\">(.*?)</td>").matcher(page);
    for (MatrixRow row : matrix.rows()) {
      for (MatrixCell expected : row.cells()) {
        assertThat(cell.find()).isTrue();
        if (!expected.sources().isEmpty()) {
          assertThat(cell.group(1))
              .contains("href=\"/passages/" + expected.sources().getFirst().passageId() + "\"");
        }
        assertThat(cell.group(1)).contains(expected.category().label());
      }
    }
    assertThat(cell.find()).isFalse();
    String style = page("/matrices/questions.css");
    assertThat(style.lines()).hasSize(matrix.categories().size());
  }

  @Test
  void theMatrixIsFilteredAndKept() throws Exception {
    String all = page("/matrices/questions.csv");
    String one = page("/matrices/questions.csv?party=XCV&question=9");

    assertThat(one.lines().findFirst().orElseThrow()).isEqualTo("question,name,XCV");
    assertThat(one.lines().count()).isLessThan(all.lines().count());
    assertThat(room.get("/matrices/questions.xlsx").headers().firstValue("Content-Type"))
        .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Test
  void theMatrixOfRecommendationsIsFilteredByUrgencyAndParty() throws Exception {
    String code = first(page("/recommendations"), "/recommendations/([^\"]+)");
    String all = page("/matrices/recommendations");
    String one = page("/matrices/recommendations.csv?code=" + code + "&party=XCV");

    assertThat(all).contains("<strong>" + code, "<a href=\"/passages/", "class=\"k0\"");
    assertThat(one.lines().findFirst().orElseThrow()).isEqualTo("code,name,XCV");
    assertThat(one.lines()).hasSize(3);
    assertThat(room.get("/matrices/recommendations?urgency=nothing").statusCode()).isEqualTo(400);
  }

  @Test
  void theAnswersToAQuestionStandSideBySide() throws Exception {
    String page = page("/replies?question=9.3");

    assertThat(page).contains("<h3><a href=\"/parties/XCV\">", "/passages/");
    assertThat(page).contains("/replies.docx?question=9.3", "/replies.csv?question=9.3");
    assertThat(page("/replies.csv?question=9.3&party=XCV").lines().findFirst().orElseThrow())
        .startsWith("instrument,round,question,");
  }

  @Test
  void thePageOfAnArticleCountsItsMentions() throws Exception {
    String page = page("/articles?article=25");

    assertThat(page).contains("<h1>Article 25", "article=lanzarote%2F25%281%29");
    assertThat(page).contains("/replies?round=lanzarote%2F2&amp;question=12");
  }

  @Test
  void thePageOfARecommendationTellsWhomItAddresses() throws Exception {
    String code = first(page("/recommendations"), "/recommendations/([^\"]+)");
    String page = page("/recommendations/" + code);

    assertThat(page).contains("implementation report", "/passages/");
    assertThat(page("/recommendations/IV-2"))
        .contains("The paragraphs that lead to it", "/articles?article=lanzarote%2F25");
  }

  @ParameterizedTest
  @CsvSource({
    "/parties/Nowhereland, 404",
    "/parties/XCV/brief.exe, 404",
    "/parties/XCV/brief.txt.., 404",
    "/articles?article=999, 404",
    "/articles?instrument=nothing, 404",
    "/recommendations/XL-39, 404",
    "/recommendations/nothing, 404",
    "/replies?question=nothing, 400",
    "/replies?round=nothing, 404",
    "/replies.exe, 404",
    "/matrices/questions.exe, 404",
    "/findings?check=nothing, 400"
  })
  void whatIsNotThereIsTold(String address, int status) throws Exception {
    assertThat(room.get(address).statusCode()).isEqualTo(status);
  }

  @Test
  void wordsOfDocumentsAreNothingButWords() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Path sub = Files.createDirectories(documents.resolve("<img src=x onerror=alert(1)>"));
    Files.writeString(
        sub.resolve("reply-corvania-2017.txt"),
        """
        Corvania

        Replies to the questionnaire

        Question 1: Prevention

        1.1 <script>alert(2)</script> " onmouseover=alert(3) ' Article 20
        """);
    SpecimenIndex.index(documents, folder.resolve("index"));
    try (Room own = Room.of(folder.resolve("index"))) {
      for (String address :
          List.of(
              "/parties",
              "/parties/XCV",
              "/articles?article=20",
              "/recommendations",
              "/replies?question=" + Question.of(1),
              "/replies?party=XCV&question=%3Cscript%3E",
              "/findings?check=%3Cscript%3Ealert(4)%3C%2Fscript%3E",
              "/parties/%3Cscript%3E",
              "/matrices/questions?party=%22%3E%3Cscript%3E")) {
        assertThat(own.get(address).body())
            .as(address)
            .doesNotContain("<script>", "<img src=x", "\" onmouseover");
      }
    }
  }

  private static String first(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
