package org.rapporteur.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.web.Room;

class SearchPagesTest {
  private static final Pattern CITED = Pattern.compile("<cite>([^<]*)</cite>");
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");

  private static Room room;

  @BeforeAll
  static void open() throws IOException {
    room = Room.ofSpecimens();
  }

  @AfterAll
  static void close() throws IOException {
    room.close();
  }

  private static String address(String query) {
    return "/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static List<String> citations(String html) {
    List<String> cited = new ArrayList<>();
    Matcher m = CITED.matcher(html);
    while (m.find()) {
      cited.add(m.group(1));
    }
    return cited;
  }

  @Test
  void aHitIsQuotedWithItsCitationAndItsWordsMarked() throws Exception {
    String page = room.get("/?q=prison+penalties&question=9.3").body();

    assertThat(citations(page)).contains("Velmar Isles, reply 2017, Q 9.3");
    assertThat(page).contains("<mark>Prison</mark> <mark>penalties</mark>");
    assertThat(page).contains("<h2 id=\"hits-heading\">5 passages</h2>");
  }

  @Test
  void theFirstPageIsSmallAndAsksForNothing() throws Exception {
    HttpResponse<String> page = room.get("/");

    assertThat(page.body()).doesNotContain("<article", "http://", "https://");
    assertThat(page.body().length() + room.get("/assets/room.css").body().length())
        .isLessThan(60_000);
  }

  @Test
  void anErrorIsShownAtItsPlaceAndTheQueryIsKept() throws Exception {
    HttpResponse<String> page = room.get(address("prison party:Arvinia x"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("did you mean Arvenia (XAR)?");
    assertThat(page.body()).contains("prison party:<mark>Arvinia</mark> x");
    assertThat(page.body()).contains("value=\"prison party:Arvinia x\"");
  }

  @Test
  void aFilterThatNamesNothingIsRefusedWithAReason() throws Exception {
    assertThat(room.get("/?party=Nobodia").statusCode()).isEqualTo(400);
    assertThat(room.get("/?party=Nobodia").body()).contains("nobody is called");
    assertThat(room.get("/?order=sideways").statusCode()).isEqualTo(400);
    assertThat(room.get("/?q=law&page=0").statusCode()).isEqualTo(400);
  }

  @Test
  void aFacetLeadsToTheSameSearchWithItAndAChipBack() throws Exception {
    String page = room.get(address("penalties")).body();
    Matcher facet = Pattern.compile("href=\"(/\\?q=penalties&amp;party=XAR)\"").matcher(page);
    assertThat(facet.find()).isTrue();

    String narrowed = room.get("/?q=penalties&party=XAR").body();
    assertThat(narrowed).contains("<a href=\"/?q=penalties\"><span>Arvenia</span>");
    assertThat(narrowed).contains("Arvenia: ");
    assertThat(narrowed).contains("<input type=\"hidden\" name=\"party\" value=\"XAR\">");
  }

  @Test
  void aFacetHasAPageOfAllItsValues() throws Exception {
    String page = room.get("/facets/party?q=penalties&voice=state").body();
    assertThat(page).contains("href=\"/?q=penalties&amp;party=XAR&amp;voice=state\"");
    assertThat(page).contains("href=\"/?q=penalties&amp;voice=state\">Back to the search");
    assertThat(room.get("/facets/law?q=law").statusCode()).isEqualTo(200);
    assertThat(room.get("/facets/nothing?q=law").statusCode()).isEqualTo(404);
    assertThat(room.get("/facets/party?q=%22").statusCode()).isEqualTo(422);
  }

  @Test
  void allHitsAreReachedPageByPage() throws Exception {
    String address = "/?genre=reply&order=party";
    List<String> paged = new ArrayList<>();
    for (int pages = 0; pages < 100; pages++) {
      String page = room.get(address).body();
      paged.addAll(citations(page));
      Matcher next = NEXT.matcher(page);
      if (!next.find()) {
        break;
      }
      address = next.group(1).replace("&amp;", "&");
    }
    List<String> rows = room.get("/search.jsonl?genre=reply&order=party").body().lines().toList();

    assertThat(paged).hasSizeGreaterThan(SearchForm.SIZE).hasSameSizeAs(rows);
  }

  @Test
  void theExportIsAFileWithEveryColumn() throws Exception {
    HttpResponse<String> csv = room.get("/search.csv?q=penalties");

    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"search.csv\"");
    assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(csv.body()).startsWith("rank,document,symbol,");
    assertThat(room.get("/search.exe?q=penalties").statusCode()).isEqualTo(404);
    assertThat(room.get("/search.csv?q=(").statusCode()).isEqualTo(422);
  }

  @Test
  void namesAreProposedForWhatIsBeingWritten() throws Exception {
    assertThat(room.get("/suggest?q=corv").body()).contains("\"query\":\"party:XCV\"");
    assertThat(room.get("/suggest?q=25").body()).contains("\"query\":\"article:25\"");
    assertThat(room.get("/suggest?q=II-").body()).contains("\"query\":\"recommendation:II-");
    assertThat(room.get("/suggest?q=").body()).contains("\"suggestions\":[]");
    assertThat(room.get("/suggest?q=corvanie&lang=fr").body()).contains("XCV");
  }

  @Test
  void aQueryIsCheckedWhileItIsWritten() throws Exception {
    assertThat(room.get("/check?q=law+OR+order").body()).contains("\"problem\":null");
    assertThat(room.get("/check?q=law+OR").body()).contains("\"position\":4");
  }

  @Test
  void theInterfaceSpeaksFrench() throws Exception {
    String page = room.get("/?q=penalties&lang=fr").body();

    assertThat(page).contains("<html lang=\"fr\">", "Chercher", "Affiner", "pertinence");
  }

  @Test
  void aFrenchReaderIsToldInFrenchWhatIsWrong() throws Exception {
    assertThat(room.get("/?q=party%3AArvinia&lang=fr").body())
        .contains("personne ne s’appelle « Arvinia » ; vouliez-vous dire Arvénie (XAR) ?");
    assertThat(room.get("/check?q=%22open", "Accept-Language", "fr").body())
        .contains("ces guillemets ne sont jamais fermés");
    assertThat(room.get("/?party=Arvinia&lang=fr").body()).contains("party: personne ne s’appelle");
    assertThat(room.get("/search.csv?q=a+OR&lang=fr").body()).contains("quelque chose à chercher");
  }
}
