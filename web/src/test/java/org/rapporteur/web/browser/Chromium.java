package org.rapporteur.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The browser of the system, without a window. Nothing is downloaded for it.
final class Chromium implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  /// The rules of WCAG 2.2 up to level AA, by their tags.
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String AXE = axe();

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// Starts it. Where there is none, the tests are skipped and say so.
  static Chromium start() {
    List<Path> found =
        Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .toList();
    Assumptions.assumeFalse(
        found.isEmpty(), "browser tests skipped: no chromium here (apt-get install chromium)");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(found.getFirst())
            .setArgs(List.of("--no-sandbox", "--disable-gpu"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /// The browser itself, for windows of another kind.
  Browser browser() {
    return browser;
  }

  /// A window with a profile of its own.
  BrowserContext window(Look look) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(look.width(), look.height())
            .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setLocale("en-GB")
            .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  /// How a page is looked at.
  enum Look {
    LIGHT(1280, 900, false),
    DARK(1280, 900, true),
    PHONE(390, 844, false),
    /// What is left of a small screen at 200 %.
    ENLARGED(640, 450, false);

    private final int width;
    private final int height;
    private final boolean dark;

    Look(int width, int height, boolean dark) {
      this.width = width;
      this.height = height;
      this.dark = dark;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }

    boolean dark() {
      return dark;
    }
  }

  /// What axe-core finds wrong with a page: a line for each rule and element.
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    page.evaluate(AXE);
    return (List<String>)
        page.evaluate(
            """
            async (tags) => {
              const found = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
              return found.violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200)));
            }
            """,
            RULES);
  }

  private static String axe() {
    try (InputStream in =
        Chromium.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
