package org.rapporteur.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.browser.Chromium.Look;
import org.rapporteur.web.limit.Limits;

/// What holds for every page that the server has, in every look.
class EveryPageTest {
  @TempDir static Path folder;

  private static Room room;
  private static Chromium chromium;
  private static Sitemap sitemap;

  @BeforeAll
  static void open() throws Exception {
    chromium = Chromium.start();
    room = furnished();
    sitemap = Sitemap.of(room);
  }

  /// A room in which there is something of everything: files that cannot be read, a saved query, a
  /// batch.
  private static Room furnished() throws Exception {
    Path documents = folder.resolve("documents");
    Path index = folder.resolve("index");
    Specimens.unpack(documents);
    Files.writeString(documents.resolve("reply-nowhere-2017.pdf"), "no PDF");
    Files.createFile(documents.resolve("a-name-without-any-place-to-break-it-" + "x".repeat(80)));
    SpecimenIndex.index(documents, index);
    Room taking = Room.taking(index, documents);
    Room.Visitor editor = taking.visitor("/alerts");
    String token = "token=" + editor.token();
    assertThat(
            taking
                .post("/alerts", token + "&name=penalties&query=prison", "Cookie", editor.cookie())
                .statusCode())
        .isEqualTo(303);
    assertThat(taking.post("/collection/batches", token, "Cookie", editor.cookie()).statusCode())
        .isEqualTo(303);
    return taking;
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
  void noPageIsForgotten() {
    assertThat(sitemap.forgotten(room)).isEmpty();
  }

  /// axe-core looks where something may differ: by day at everything, by night at contrast, on a
  /// phone at everything again, in French.
  @ParameterizedTest
  @EnumSource(Look.class)
  void everyPageCanBeReadByEverybody(Look look, TestReporter out) {
    List<String> wrong = new ArrayList<>();
    double contrast = Chromium.Examination.MOST_CONTRAST;
    try (BrowserContext window = chromium.window(look)) {
      Page page = window.newPage();
      for (String address : sitemap.addresses()) {
        page.navigate(at(address));
        Chromium.Examination found = Chromium.examine(page, look);
        contrast = Math.min(contrast, found.leastContrast());
        List<String> lines = new ArrayList<>(found.violations());
        lines.addAll(overflowing(page));
        lines.addAll(misbuilt(page));
        lines.forEach(line -> wrong.add(address + " " + line));
      }
    }
    out.publishEntry(look + ": least contrast", String.valueOf(contrast));

    assertThat(wrong).isEmpty();
    assertThat(contrast).isGreaterThanOrEqualTo(4.5);
  }

  /// Refusals that no address alone brings about: of a method, of a form without token, of haste.
  @Test
  void whatIsRefusedIsSaidToEverybody() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Room hasty = Room.limited(new Limits(Duration.ofSeconds(5), 1));
        BrowserContext window = chromium.window(Look.PHONE)) {
      Page page = window.newPage();
      page.navigate(at("/documents"));
      assertThat(send(page, at("/ledger"))).isEqualTo(405);
      Chromium.examine(page, Look.PHONE).violations().forEach(wrong::add);
      assertThat(send(page, at("/alerts"))).isEqualTo(403);
      Chromium.examine(page, Look.PHONE).violations().forEach(wrong::add);
      int status = 200;
      while (status == 200) {
        status = page.navigate(hasty.address().resolve("/articles").toString()).status();
      }
      assertThat(status).isEqualTo(429);
      Chromium.examine(page, Look.PHONE).violations().forEach(wrong::add);
    }
    assertThat(wrong).isEmpty();
  }

  /// Sends an empty form from another address.
  private static int send(Page page, String address) {
    Response response =
        page.waitForResponse(
            address,
            () ->
                page.evaluate(
                    """
                    address => {
                      const form = document.createElement('form');
                      form.method = 'post';
                      form.action = address;
                      document.body.append(form);
                      form.submit();
                    }
                    """,
                    address));
    page.waitForURL(address);
    return response.status();
  }

  /// What makes a page wider than its window, if it is.
  @SuppressWarnings("unchecked")
  private static List<String> overflowing(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => {
              if (document.documentElement.scrollWidth <= innerWidth) return [];
              const inFrame = e => e.closest('.wide, .frame, pre');
              return ['is wider than the window: ' + document.documentElement.scrollWidth,
                ...[...document.querySelectorAll('main *')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !inFrame(e))
                  .slice(0, 3).map(e => '  ' + e.outerHTML.slice(0, 150))];
            }
            """);
  }

  /// What is wrong with the landmarks, headings and identifiers of a page.
  @SuppressWarnings("unchecked")
  private static List<String> misbuilt(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => {
              const wrong = [];
              const count = (what, times) => {
                const found = document.querySelectorAll(what).length;
                if (found !== times) wrong.push(`${found} of ${what}`);
              };
              count('main', 1);
              count('h1', 1);
              count('body > header', 1);
              count('body > footer', 1);
              let level = 0;
              for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
                const own = Number(heading.tagName[1]);
                if (own > level + 1) {
                  wrong.push(`after level ${level}: ${heading.outerHTML.slice(0, 100)}`);
                }
                level = own;
              }
              const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
              for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) {
                wrong.push('twice: ' + id);
              }
              if (!document.title.includes(' · ')) wrong.push('title ' + document.title);
              return wrong;
            }
            """);
  }

  /// Tabs through the beginning of each page: the first stop leads past the navigation, and each
  /// stop is in sight and shows that it has the focus.
  @Test
  void whatHasTheFocusIsSeen() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      for (String address : sitemap.firsts()) {
        page.navigate(at(address.replaceAll("#.*", "")));
        for (int stop = 0; stop < 20; stop++) {
          page.keyboard().press("Tab");
          String unseen = unseen(page);
          if (!unseen.isEmpty()) {
            wrong.add(address + " " + unseen);
          }
          if (stop == 0
              && !(Boolean) page.evaluate("() => document.activeElement.matches('.skip')")) {
            wrong.add(address + " does not begin with the way to its content");
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String unseen(Page page) {
    return (String)
        page.evaluate(
            """
            () => {
              const focused = document.activeElement;
              if (focused === document.body) return '';
              const box = focused.getBoundingClientRect();
              const style = getComputedStyle(focused);
              const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const inSight = box.bottom > 0 && box.top < innerHeight
                && box.right > 0 && box.left < innerWidth && box.height > 0;
              return shown && inSight ? '' : focused.outerHTML.slice(0, 150);
            }
            """);
  }

  @Test
  void everyPageSaysTheSameWithoutScripts() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext window = chromium.window(Look.LIGHT);
        BrowserContext plain =
            chromium
                .browser()
                .newContext(
                    new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(false))) {
      Page page = window.newPage();
      Page still = plain.newPage();
      for (String address : sitemap.addresses()) {
        page.navigate(at(address));
        still.navigate(at(address));
        if (!words(page).equals(words(still))) {
          wrong.add(address);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// All that a page says, but for what only scripts can do.
  private static String words(Page page) {
    return (String)
        page.evaluate(
            """
            () => {
              document.querySelectorAll('button.copy').forEach(button => button.remove());
              return document.querySelector('main').innerText.replace(/\\s+/g, ' ');
            }
            """);
  }

  /// Everything that is transferred to show the first page, heads of answers included.
  @Test
  void theFirstPageIsLight(TestReporter out) {
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      long[] bytes = new long[2];
      page.onRequestFinished(request -> {
        bytes[0] += request.sizes().responseBodySize + request.sizes().responseHeadersSize;
        bytes[1]++;
      });
      page.navigate(at("/"));
      page.waitForFunction("() => document.readyState === 'complete'");
      out.publishEntry("bytes transferred for the first page", String.valueOf(bytes[0]));

      assertThat(bytes[1]).isGreaterThanOrEqualTo(3);
      assertThat(bytes[0]).isLessThanOrEqualTo(100_000);
    }
  }
}
