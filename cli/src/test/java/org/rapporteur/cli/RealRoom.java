package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.ReadingRoom;
import org.rapporteur.web.RoomSettings;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.batch.Indexer;
import org.rapporteur.web.batch.Intake;
import org.rapporteur.web.http.AccessLog;
import org.rapporteur.web.limit.Limits;
import org.rapporteur.web.upload.UploadLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A reading room over the real documents as text and as PDF, a browser in it, and the command line
/// beside it.
final class RealRoom implements AutoCloseable {
  /// Where the documents are, if they are at hand.
  static final Path DOCUMENTS = Path.of("../../shared/corpus/lanzarote");

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final LuceneCorpus corpus;
  private final ReadingRoom room;
  private final Playwright playwright;
  private final Browser browser;

  private RealRoom(LuceneCorpus corpus, ReadingRoom room, Playwright playwright, Browser browser) {
    this.corpus = corpus;
    this.room = room;
    this.playwright = playwright;
    this.browser = browser;
  }

  /// Indexes the documents and opens the room. Where there are none, or no browser, the tests are
  /// skipped and say so.
  static RealRoom open(Path folder) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DOCUMENTS), "skipped: " + DOCUMENTS + " is not here");
    Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no chromium here");
    Path index = folder.resolve("index");
    index(index);
    Instruments instruments = Instruments.bundled();
    Vocabulary vocabulary = Vocabulary.of(() -> instruments, Context.INSTRUMENT);
    LuceneCorpus corpus = LuceneCorpus.open(index, vocabulary);
    Path added = Files.createDirectory(folder.resolve("added"));
    ReadingRoom room =
        ReadingRoom.open(
            new RoomSettings(
                corpus,
                () -> instruments,
                vocabulary,
                RoomSettings.LOOPBACK,
                0,
                Access.OPEN,
                AccessLog.NONE,
                Limits.USUAL,
                Optional.of(new Intake(added, UploadLimits.USUAL, indexer(instruments, corpus)))));
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(CHROMIUM)
            .setArgs(List.of("--no-sandbox", "--disable-gpu"));
    return new RealRoom(corpus, room, playwright, playwright.chromium().launch(options));
  }

  private static void index(Path index) throws IOException {
    List<String> command = new ArrayList<>(List.of("index", "--index", index.toString()));
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      files
          .map(file -> file.toAbsolutePath().normalize().toString())
          .filter(file -> file.matches(".*-\\d{4}\\.(pdf|txt)"))
          .sorted()
          .forEach(command::add);
    }
    assertThat(Run.of(command.toArray(String[]::new)).code()).isZero();
  }

  private static Indexer indexer(Instruments instruments, LuceneCorpus corpus) {
    return (paths, progress, stopped) -> {
      try (Pipeline pipeline = new Pipeline(instruments)) {
        return pipeline.run(BatchRequest.of(paths, 1), corpus, progress, stopped);
      }
    };
  }

  LuceneCorpus corpus() {
    return corpus;
  }

  /// A window with a profile of its own.
  Page window() {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setPermissions(List.of("clipboard-read", "clipboard-write")))
        .newPage();
  }

  String at(String address) {
    return room.address().resolve(address).toString();
  }

  /// What a command prints of the same index.
  String printed(String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--index", corpus.directory().toString()));
    Run run = Run.of(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  /// The rows that a command lists of the same index.
  List<JsonNode> rows(String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--format", "jsonl"));
    return printed(all.toArray(String[]::new)).lines().map(JsonMapper.shared()::readTree).toList();
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    room.close();
  }
}
