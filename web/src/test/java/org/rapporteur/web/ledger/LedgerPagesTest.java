package org.rapporteur.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.web.Room;

class LedgerPagesTest {
  private static Room room;

  @BeforeAll
  static void open() throws IOException {
    room = Room.ofSpecimens();
  }

  @AfterAll
  static void close() throws IOException {
    room.close();
  }

  /// How many rows there are in all, as the heading says.
  private static int rows(String html) {
    Matcher heading = Pattern.compile("<h2>(\\d+) rows?").matcher(html);
    assertThat(heading.find()).isTrue();
    return Integer.parseInt(heading.group(1));
  }

  @Test
  void theMapLeadsToTheRowsOfACell() throws Exception {
    Matcher cell =
        Pattern.compile("<td class=\"heat-\\d\"><a href=\"(/ledger[^\"]*)\">(\\d+)</a>")
            .matcher(room.get("/ledger").body());
    int cells = 0;
    while (cell.find() && cells++ < 10) {
      String page = room.get(cell.group(1).replace("&amp;", "&")).body();
      assertThat(rows(page)).isGreaterThanOrEqualTo(Integer.parseInt(cell.group(2)));
      assertThat(page).contains("<h2 id=\"receipt-heading\">Receipt</h2>");
    }
    assertThat(cells).isPositive();
  }

  @Test
  void everyRowHasItsBasesAndAPlace() throws Exception {
    String page = room.get("/ledger?party=Corvania&article=25").body();

    assertThat(page).contains("Corvania<br><span class=\"soft\">named</span>");
    assertThat(page).contains("Article 25(1)(e)<br><span class=\"soft\">cited</span>");
    assertThat(page).contains("<a href=\"/passages/");
  }

  @Test
  void basesAndVoicesNarrowTheRows() throws Exception {
    int all = rows(room.get("/ledger?party=Corvania").body());
    String named = room.get("/ledger?party=Corvania&party_basis=name").body();

    assertThat(rows(named)).isPositive().isLessThan(all);
    assertThat(named).doesNotContain("one of all parties</span>");
    assertThat(rows(room.get("/ledger?party=Corvania&voice=children").body())).isLessThan(all);
    assertThat(room.get("/ledger?party=Corvania&party_basis=rumour").statusCode()).isEqualTo(400);
  }

  /// On the map as in the rows: a cell counts the passages of its rows, whatever is chosen.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "voice=committee",
        "party_basis=name",
        "provision_basis=heading",
        "party_basis=footnote&voice=committee&provision_basis=cited"
      })
  void theMapFollowsAllThatIsChosen(String choice) throws Exception {
    Matcher cell =
        Pattern.compile("<td class=\"heat-\\d\"><a href=\"(/ledger[^\"]*)\">(\\d+)</a>")
            .matcher(room.get("/ledger?" + choice).body());
    int cells = 0;
    while (cell.find()) {
      String address = cell.group(1).replace("&amp;", "&").replace("/ledger", "/mentions.jsonl");
      Set<String> passages = new HashSet<>();
      room.get(address).body().lines().forEach(row -> passages.add(passage(row)));
      assertThat(passages).as(address).hasSize(Integer.parseInt(cell.group(2)));
      cells++;
    }
    assertThat(cells).isPositive();
  }

  /// What tells the passage of a row from others: its words and the reference to it.
  private static String passage(String row) {
    return row.substring(row.indexOf("\"text\":")) + row.substring(0, row.indexOf("\"section\":"));
  }

  @Test
  void theDownloadHasAllRows() throws Exception {
    String page = room.get("/ledger?party=Corvania").body();
    long lines = room.get("/mentions.jsonl?party=Corvania").body().lines().count();

    assertThat(page).contains("<h2>" + lines + " rows");
    assertThat(room.get("/mentions.csv?party=Corvania").body()).startsWith("document,symbol,genre");
    assertThat(room.get("/uncertain.csv?party=Corvania").statusCode()).isEqualTo(200);
  }
}
