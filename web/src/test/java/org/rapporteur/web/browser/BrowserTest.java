package org.rapporteur.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.web.Room;
import org.rapporteur.web.browser.Chromium.Look;

/// The jobs of the people for whom the room is, in a browser.
class BrowserTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?q=prison+penalties&party=Arvenia",
          "/?q=party%3AArvinia",
          "/?q=nothinglikethis",
          "/ledger",
          "/ledger?party=Corvania&article=25",
          "/documents",
          "/alerts",
          "/parties",
          "/nowhere");

  private static Room room;
  private static Chromium chromium;

  @BeforeAll
  static void open() throws IOException {
    chromium = Chromium.start();
    room = Room.ofSpecimens();
  }

  @AfterAll
  static void close() throws IOException {
    if (chromium != null) {
      chromium.close();
      room.close();
    }
  }

  private static String at(String address) {
    return room.address().resolve(address).toString();
  }

  @Test
  void searchAndCopyACitation() {
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      page.navigate(at("/"));
      page.fill("#q", "prison penalties question:9.3");
      page.press("#q", "Enter");
      Locator hit = page.locator("article.hit").first();
      hit.locator("button.copy").click();

      String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
      assertThat(copied).isEqualTo(hit.locator("cite").textContent()).contains("reply 2017, Q 9.3");
    }
  }

  @Test
  void aHitOpensOnItsPageWithThePassageInView() {
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      page.navigate(at("/?q=reserved&genre=report"));
      page.locator("article.hit .go a").first().click();
      page.waitForSelector(".passage.asked");

      assertThat(page.locator(".passage.asked mark").first().textContent())
          .isEqualToIgnoringCase("reserved");
      assertThat(
              (Boolean)
                  page.evaluate(
                      """
                      () => {
                        const box = document.querySelector('.passage.asked').getBoundingClientRect();
                        return box.top >= 0 && box.top < innerHeight;
                      }
                      """))
          .isTrue();
      page.waitForFunction("() => document.querySelector('.sheet img').naturalWidth > 500");
    }
  }

  @Test
  void aCellOfTheLedgerLeadsToItsRows() {
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      page.navigate(at("/ledger"));
      Locator cell = page.locator(".heat td a").first();
      int passages = Integer.parseInt(cell.textContent());
      cell.click();

      assertThat(page.locator("table.rows tbody").count()).isEqualTo(Math.min(passages, 50));
      assertThat(page.locator("#receipt-heading").isVisible()).isTrue();
    }
  }

  @Test
  void aMistakeIsShownWhileItIsWritten() {
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      page.navigate(at("/"));
      page.locator("#q").pressSequentially("party:Arvinia");
      page.waitForSelector("#q-problem mark");

      assertThat(page.locator("#q-problem").textContent()).contains("did you mean Arvenia");
    }
  }

  @Test
  void pagesWorkWithoutScripts() {
    try (BrowserContext window =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = window.newPage();
      page.navigate(at("/"));
      page.fill("#q", "prison penalties");
      page.press("#q", "Enter");
      assertThat(page.locator("article.hit").count()).isPositive();
      page.locator("article.hit .go a").first().click();
      assertThat(page.locator(".passage.asked").count()).isEqualTo(1);
    }
  }

  @Test
  void nothingIsAskedOfAnybodyElseAndNothingIsRefused() {
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      List<String> elsewhere = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(request -> {
        if (!request.url().startsWith(at("/"))) {
          elsewhere.add(request.url());
        }
      });
      page.onConsoleMessage(message -> {
        if (message.text().contains("Content Security Policy")) {
          complaints.add(message.text());
        }
      });
      for (String address : PAGES) {
        page.navigate(at(address));
      }

      assertThat(elsewhere).isEmpty();
      assertThat(complaints).isEmpty();
    }
  }

  /// The pictures of the README, in the folder that `-Drapporteur.readme=../docs/pictures` names.
  @Test
  void theReadmeHasPictures() {
    String folder = System.getProperty("rapporteur.readme");
    Assumptions.assumeTrue(folder != null, "no folder for the pictures of the README");
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      page.setViewportSize(1100, 640);
      page.navigate(at("/?q=criminal&article=20"));
      picture(page, folder, "search");
      page.navigate(at("/ledger"));
      picture(page, folder, "ledger");
      page.navigate(at("/matrices/questions?question=9&replied=yes"));
      picture(page, folder, "matrix");
      page.navigate(at("/?q=reserved+%22not+to+apply%22&genre=report"));
      page.locator("article.hit .go a").first().click();
      page.waitForFunction("() => document.querySelector('.sheet img').naturalWidth > 500");
      picture(page, folder, "document");
    }
  }

  private static void picture(Page page, String folder, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder).resolve(name + ".png")));
  }
}
