package org.rapporteur.ingest.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.format.FileCheck;
import org.rapporteur.ingest.format.Part;
import org.rapporteur.ingest.format.UnreadableFile;

/// What becomes of files whose parser hangs, takes all memory or ends its process: they fail, each
/// with its reason, and the next file is read.
@Timeout(60)
class IsolatedReaderTest {
  private static final IsolationSettings SETTINGS =
      new IsolationSettings(1, 64, Duration.ofSeconds(4), 0);

  private static IsolatedReader reader;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    reader = new IsolatedReader(SETTINGS);
  }

  @AfterEach
  void theNextFileIsRead() throws Exception {
    assertThat(text(parts(mischief("The State answers.")))).isEqualTo("The State answers.");
  }

  @AfterAll
  static void close() {
    List<ProcessHandle> processes = processes();
    reader.close();
    processes.forEach(process -> process.onExit().join());
    assertThat(processes()).isEmpty();
  }

  private Path mischief(String deed) throws Exception {
    return Files.writeString(folder.resolve("file.mischief"), "mischief: " + deed, UTF_8);
  }

  private static List<Part> parts(Path file) throws UnreadableFile {
    return reader.parts(file, FileCheck.digest(file));
  }

  private static String text(List<Part> parts) {
    assertThat(parts).hasSize(1);
    Part.Read read = (Part.Read) parts.getFirst();
    return read.parsed().blocks().getFirst().words().text();
  }

  private UnreadableFile failureOf(String deed) throws Exception {
    Path file = mischief(deed);
    return assertThrows(UnreadableFile.class, () -> parts(file));
  }

  /// Those of this reader; other tests may have their own.
  private static List<ProcessHandle> processes() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .filter(child -> child.info().commandLine().orElse("").contains("-Xmx64m"))
        .toList();
  }

  @Test
  void aHangEndsAtTheTimeLimit() throws Exception {
    UnreadableFile failure = failureOf("hang");
    assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
    assertThat(failure.detail()).isEqualTo("no end after 4 s");
  }

  @Test
  void aFileThatTakesAllMemory() throws Exception {
    UnreadableFile failure = failureOf("memory");
    assertThat(failure.reason()).isEqualTo(Reason.OUT_OF_MEMORY);
    assertThat(failure.detail()).isEqualTo("more than 64 MB");
  }

  @Test
  void aParserThatEndsItsProcess() throws Exception {
    UnreadableFile failure = failureOf("exit");
    assertThat(failure.reason()).isEqualTo(Reason.CRASHED);
    assertThat(failure.detail()).isEqualTo("the process that parsed it ended with code 7");
  }

  @Test
  void aProcessThatIsKilledByItsId() throws Exception {
    parts(mischief("Now the process runs."));
    ProcessHandle process = processes().getFirst();
    CompletableFuture.delayedExecutor(500, java.util.concurrent.TimeUnit.MILLISECONDS)
        .execute(process::destroyForcibly);
    UnreadableFile failure = failureOf("hang");
    assertThat(failure.reason()).isEqualTo(Reason.CRASHED);
    assertThat(failure.detail()).isEqualTo("the process that parsed it was killed");
  }

  @Test
  void aProcessThatDiesBetweenFilesCostsNone() throws Exception {
    parts(mischief("Now the process runs."));
    ProcessHandle process = processes().getFirst();
    process.destroyForcibly();
    process.onExit().join();
  }

  @Test
  void aFaultOfAParserIsSaidByTheProcessWhichLivesOn() throws Exception {
    parts(mischief("Now the process runs."));
    long before = processes().getFirst().pid();
    for (String deed : List.of("throw", "stack")) {
      assertThat(parts(mischief(deed)))
          .singleElement()
          .isInstanceOfSatisfying(
              Part.Unread.class, part -> assertThat(part.reason()).isEqualTo(Reason.DAMAGED));
    }
    assertThat(processes().getFirst().pid()).isEqualTo(before);
  }

  @Test
  void aParserThatPrintsDoesNotDisturb() throws Exception {
    assertThat(parts(mischief("print"))).hasSize(1);
  }

  @Test
  void aFileIsReadAsInThisProcess() throws Exception {
    String text = "1.\tThe State \uD83D\uDE00 answers \"A < B & C\"…\u0085 \uF0B7 ﬁrst.\n";
    Path file = Files.writeString(folder.resolve("reply.txt"), text, UTF_8);
    var here = new org.rapporteur.ingest.format.FileReader();
    assertThat(parts(file)).isEqualTo(here.parts(file, FileCheck.digest(file)));
    assertThat(text(parts(file))).contains("\uD83D\uDE00", "\"A < B & C\"");
  }
}
