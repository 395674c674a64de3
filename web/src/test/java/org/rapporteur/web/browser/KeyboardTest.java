package org.rapporteur.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.browser.Chromium.Look;

/// The whole job by keyboard alone: no test here touches a mouse.
class KeyboardTest {
  /// No place on a page is further away than so many stops.
  private static final int STOPS = 300;

  @TempDir Path folder;

  private Room room;
  private Chromium chromium;
  private BrowserContext window;
  private Page page;

  @BeforeEach
  void open() throws IOException {
    chromium = Chromium.start();
    Path documents = folder.resolve("documents");
    Specimens.unpack(documents);
    room = Room.of(SpecimenIndex.index(documents, folder.resolve("index")));
    window = chromium.window(Look.LIGHT);
    page = window.newPage();
    page.navigate(room.address().toString());
  }

  @AfterEach
  void close() throws IOException {
    if (window != null) {
      window.close();
      chromium.close();
      room.close();
    }
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  private void type(String words) {
    page.keyboard().type(words);
  }

  private boolean isAt(String selector) {
    return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
  }

  /// Goes from stop to stop until something has the focus.
  private void go(String key, String selector) {
    for (int stop = 0; stop < STOPS && !isAt(selector); stop++) {
      press(key);
    }
    assertThat(isAt(selector)).as("reached " + selector).isTrue();
  }

  private void goTo(String selector) {
    go("Tab", selector);
  }

  private void backTo(String selector) {
    go("Shift+Tab", selector);
  }

  private void enter(String expected) {
    press("Enter");
    page.waitForSelector(expected);
  }

  private void gone(String selector) {
    page.waitForSelector(
        selector, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
  }

  @Test
  void theWholeJobIsDoneByKeyboard() throws IOException {
    searchWithASuggestion();
    addAndRemoveAFilter();
    String citation = readHits();
    copy(citation);
    exportTheLedger();
    openACellOfAMatrix();
    saveAndRemoveAQuery();
  }

  private void searchWithASuggestion() {
    press("Tab");
    assertThat(isAt(".skip")).isTrue();
    press("Enter");
    press("Tab");
    assertThat(isAt("#q")).isTrue();
    type("penalties corv");
    page.waitForSelector(".suggestions li");
    press("ArrowDown");
    press("Enter");
    assertThat(page.inputValue("#q")).isEqualTo("penalties party:XCV ");
    press("ControlOrMeta+A");
    type("penalties");
    enter("article.hit");
  }

  private void addAndRemoveAFilter() {
    String all = page.locator("#hits-heading").textContent();
    goTo(".facets a[href*='party=XCV']");
    enter(".chips a");
    assertThat(page.locator("#hits-heading").textContent()).isNotEqualTo(all);
    goTo(".chips a");
    press("Enter");
    gone(".chips");
    assertThat(page.locator("#hits-heading").textContent()).isEqualTo(all);
  }

  /// Opens a hit and goes to the next and back.
  private String readHits() {
    goTo("article.hit .go a");
    enter(".passage.asked");
    String first = asked();
    goTo(".passage.asked a[rel=next]");
    press("Enter");
    page.waitForURL(address -> address.contains("hit=2"));
    assertThat(asked()).isNotEqualTo(first);
    goTo(".passage.asked a[rel=prev]");
    press("Enter");
    page.waitForURL(address -> address.contains("hit=1#"));
    assertThat(asked()).isEqualTo(first);
    return first;
  }

  private String asked() {
    return page.locator(".passage.asked cite").textContent();
  }

  private void copy(String citation) {
    goTo(".passage.asked button.copy");
    press("Space");
    page.waitForFunction("() => document.getElementById('said').textContent !== ''");
    assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(citation);
  }

  private void exportTheLedger() throws IOException {
    backTo("header.room nav a[href='/ledger']");
    enter("table.heat");
    goTo("main input[name=party]");
    type("Corvania");
    press("Tab");
    type("25");
    enter("table.rows");
    goTo(".exports a");
    Download download = page.waitForDownload(() -> press("Enter"));
    assertThat(Files.readString(download.path())).startsWith("document,symbol,genre,page,");
  }

  private void openACellOfAMatrix() {
    backTo("header.room nav a[href='/parties']");
    enter("nav.overviews");
    goTo("nav.overviews a[href='/matrices/questions']");
    enter("table.signs");
    goTo("table.signs td a");
    enter(".passage.asked");
  }

  private void saveAndRemoveAQuery() {
    backTo("header.room nav a[href='/alerts']");
    enter("#add-heading");
    goTo("input[name=name]");
    type("penalties");
    press("Tab");
    type("prison penalties");
    enter("section.alert");
    assertThat(page.locator("section.alert h2").textContent()).isEqualTo("penalties");
    goTo("section.alert button");
    press("Enter");
    gone("section.alert");
  }
}
