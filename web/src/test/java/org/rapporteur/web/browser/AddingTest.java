package org.rapporteur.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.batch.Indexer;
import org.rapporteur.web.browser.Chromium.Look;
import org.rapporteur.web.upload.UploadLimits;

/// A new reply comes in: added, followed, and seen in what is new.
@Timeout(120)
class AddingTest {
  private static final String REPLY = "reply-velmar-isles-2017.txt";
  private static final UploadLimits LIMITS = new UploadLimits(100_000, 200_000, 3, 0);

  private static Chromium chromium;

  @TempDir Path folder;

  /// Lets files be done with, one at a time, so that one can look while a batch is in work.
  private final Semaphore steps = new Semaphore(0);

  private Path sent;
  private Room room;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Path specimens = folder.resolve("specimens");
    Specimens.unpack(specimens);
    sent = Files.createDirectory(folder.resolve("sent"));
    Files.move(specimens.resolve(REPLY), sent.resolve(REPLY));
    for (String name : List.of("reply-nordhal-2017.html", "factsheet-arvenia-2023.docx")) {
      Files.move(specimens.resolve(name), documents.resolve(name));
    }
    Files.createFile(sent.resolve("empty.pdf"));
    Path index = SpecimenIndex.index(documents, folder.resolve("index"));
    new AlertsFile(index).add(new Alert("isles", "party:\"Velmar Isles\""));
    Indexer indexer = Room.indexer(index);
    Indexer slow =
        (paths, progress, stopped) -> indexer.run(paths, new Stepwise(progress), stopped);
    room = Room.taking(index, documents, LIMITS, Access.OPEN, slow);
  }

  @AfterEach
  void close() throws Exception {
    if (room != null) {
      steps.release(100);
      room.close();
    }
  }

  private final class Stepwise implements BatchProgress {
    private final BatchProgress progress;

    Stepwise(BatchProgress progress) {
      this.progress = progress;
    }

    @Override
    public void found(int files, long bytes) {
      progress.found(files, bytes);
    }

    @Override
    public void done(Finished file) {
      steps.acquireUninterruptibly();
      progress.done(file);
    }
  }

  private String at(String address) {
    return room.address().resolve(address).toString();
  }

  @Test
  void aReplyIsAddedByKeyboardFollowedAndFound() {
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      page.navigate(at("/documents"));
      page.locator("nav a[href='/collection']").press("Enter");
      page.waitForSelector("#files");
      tabTo(page, "#files");
      FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
      chooser.setFiles(new Path[] {sent.resolve(REPLY), sent.resolve("empty.pdf")});
      assertThat(page.locator("#files-chosen li").allTextContents())
          .satisfiesExactly(
              first -> assertThat(first).startsWith(REPLY),
              second -> assertThat(second).startsWith("empty.pdf"));
      picture(page, "adding");
      tabTo(page, "form.upload button");
      page.keyboard().press("Enter");

      page.waitForFunction(
          "() => /^0 of 2 files/.test(document.getElementById('progress-words').textContent)");
      steps.release();
      page.waitForFunction(
          "() => /^1 of 2 files/.test(document.getElementById('progress-words').textContent)");
      assertThat((Boolean) page.evaluate("() => document.querySelector('progress').position >= 0"))
          .as("it shows how much is done")
          .isTrue();
      picture(page, "followed");
      steps.release();
      page.waitForSelector("#changes-heading");

      assertThat(page.locator("#progress-words").textContent())
          .isEqualTo("Done: 1 file is new or changed. 1 could not be read.");
      assertThat(page.locator("tr.failed").textContent()).contains("ask the sender for it again");
      assertThat(page.locator("#news-heading ~ ul").textContent()).contains("31 new passages");
      picture(page, "new");
      pictureOfReadme(page);
      page.locator("#changes-heading ~ div a").click();
      assertThat(page.locator("h1").textContent()).contains("Velmar Isles");
    }
  }

  private static void tabTo(Page page, String selector) {
    Locator wanted = page.locator(selector);
    for (int i = 0;
        i < 40 && !(Boolean) wanted.evaluate("e => e === document.activeElement");
        i++) {
      page.keyboard().press("Tab");
    }
    assertThat((Boolean) wanted.evaluate("e => e === document.activeElement")).isTrue();
  }

  @Test
  void filesAreDroppedAndWhatIsTooLargeIsToldBeforeItIsSent() {
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      page.navigate(at("/collection"));
      page.evaluate(
          """
          () => {
            const dropped = new DataTransfer();
            dropped.items.add(new File(['x'.repeat(100001)], 'large.txt'));
            const event = new DragEvent('drop', { dataTransfer: dropped, bubbles: true });
            document.querySelector('.drop').dispatchEvent(event);
          }
          """);
      assertThat(page.locator("#files-chosen").textContent()).contains("large.txt (98 kB)");
      assertThat((String) page.evaluate("() => document.getElementById('files').validationMessage"))
          .contains("At most 3 files");
      page.locator("form.upload button").click();
      assertThat(page.url()).endsWith("/collection");
    }
  }

  @Test
  void aReplyIsAddedWithoutScripts() {
    try (BrowserContext window =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = window.newPage();
      page.navigate(at("/collection"));
      page.locator("#files").setInputFiles(sent.resolve(REPLY));
      page.locator("form.upload button").click();
      assertThat(page.locator("progress").count()).isEqualTo(1);
      steps.release();
      page.waitForSelector("#changes-heading"); // the page loads itself again

      assertThat(page.locator("#changes-heading ~ div").textContent()).contains("Velmar Isles");
    }
  }

  /// The other states of these pages are looked at with all others.
  @Test
  void everybodyCanFollowABatch() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext window = chromium.window(Look.LIGHT)) {
      Page page = window.newPage();
      page.navigate(at("/collection"));
      page.locator("#files").setInputFiles(sent.resolve(REPLY));
      page.locator("form.upload button").click();
      page.waitForSelector("progress");
    }
    for (Look look : List.of(Look.LIGHT, Look.DARK, Look.PHONE)) {
      try (BrowserContext window = chromium.window(look)) {
        Page page = window.newPage();
        page.navigate(at("/collection/batches/1"));
        page.waitForSelector("progress");
        examine(page, look, "running", wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void examine(Page page, Look look, String name, List<String> wrong) {
    Chromium.examine(page, look)
        .violations()
        .forEach(line -> wrong.add(look + " " + name + " " + line));
    if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
      wrong.add(look + " " + name + " is wider than the window");
    }
    picture(page, name + "-" + look.name().toLowerCase(Locale.ROOT));
  }

  /// The picture of the README, in the folder that `-Drapporteur.readme=../docs/pictures` names.
  private static void pictureOfReadme(Page page) {
    String folder = System.getProperty("rapporteur.readme");
    if (folder != null) {
      page.setViewportSize(1100, 560);
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder).resolve("new.png")));
    }
  }

  /// `-Drapporteur.pictures=FOLDER` keeps pictures.
  private static void picture(Page page, String name) {
    String pictures = System.getProperty("rapporteur.pictures");
    if (pictures != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(pictures).resolve(name + ".png")));
    }
  }
}
