package org.rapporteur.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
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
            .setViewportSize(look.width, look.height)
            .setColorScheme(look.colours)
            .setReducedMotion(
                look == Look.ENLARGED ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
            .setLocale(look.locale)
            .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  /// How a page is looked at.
  enum Look {
    LIGHT(1280, 900, ColorScheme.LIGHT, "en-GB"),
    DARK(1280, 900, ColorScheme.DARK, "en-GB"),
    /// A phone, in French.
    PHONE(360, 780, ColorScheme.LIGHT, "fr-FR"),
    /// What is left of a screen at 200 %, for somebody whom motion disturbs.
    ENLARGED(640, 450, ColorScheme.LIGHT, "en-GB"),
    /// What is left of it at 400 %: text must flow anew at this width (WCAG 2.2, 1.4.10).
    REFLOWED(320, 256, ColorScheme.DARK, "en-GB");

    private final int width;
    private final int height;
    private final ColorScheme colours;
    private final String locale;

    Look(int width, int height, ColorScheme colours, String locale) {
      this.width = width;
      this.height = height;
      this.colours = colours;
      this.locale = locale;
    }

    int width() {
      return width;
    }
  }

  /// What axe-core finds.
  ///
  /// @param violations what is wrong: a line for each rule and element
  /// @param leastContrast the least contrast of words with what is behind them, from 1 to 21
  record Examination(List<String> violations, double leastContrast) {
    static final double MOST_CONTRAST = 21;
  }

  /// Has axe-core examine a page.
  @SuppressWarnings("unchecked")
  static Examination examine(Page page, Look look) {
    List<String> rules =
        switch (look) {
          case LIGHT, PHONE -> RULES;
          case DARK -> List.of("wcag143");
          case ENLARGED, REFLOWED -> List.of();
        };
    if (rules.isEmpty()) {
      return new Examination(List.of(), Examination.MOST_CONTRAST);
    }
    page.evaluate(AXE);
    Map<String, Object> found =
        (Map<String, Object>)
            page.evaluate(
                """
                async (tags) => {
                  const found = await axe.run(document, {
                    runOnly: { type: 'tag', values: tags },
                    rules: { 'target-size': { enabled: true } },
                  });
                  const contrasts = found.passes.filter(rule => rule.id === 'color-contrast')
                    .flatMap(rule => rule.nodes).flatMap(node => node.any)
                    .map(check => check.data?.contrastRatio).filter(ratio => ratio > 0);
                  return {
                    violations: found.violations.flatMap(rule =>
                      rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200))),
                    contrast: Math.min(21, ...contrasts),
                  };
                }
                """,
                rules);
    return new Examination(
        (List<String>) found.get("violations"), ((Number) found.get("contrast")).doubleValue());
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
