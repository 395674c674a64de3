package org.rapporteur.ingest.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ProgramTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @BeforeAll
  static void needAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no /bin/sh");
  }

  private static Program sh(String script, byte[] input, Duration limit) throws Exception {
    return Program.run(List.of("/bin/sh", "-c", script), input, limit);
  }

  @Test
  void inputGoesInAndOutputComesOut() throws Exception {
    Program run = sh("cat; echo oops >&2; exit 3", "été".getBytes(UTF_8), LONG);
    assertThat(run).isEqualTo(new Program(3, "été", "oops\n"));
  }

  @Test
  void onlyOneThreadIsUsed() throws Exception {
    assertThat(sh("echo $OMP_THREAD_LIMIT", new byte[0], LONG).out()).isEqualTo("1\n");
  }

  @Test
  void aFloodOfMessagesDoesNotStopIt() throws Exception {
    Program run = sh("head -c 3000000 /dev/zero >&2; echo done", new byte[0], LONG);
    assertThat(run.out()).isEqualTo("done\n");
    assertThat(run.err()).hasSize(64 << 10);
  }

  @Test
  void aProgramThatDoesNotReadItsInputEndsAllTheSame() throws Exception {
    assertThat(sh("echo done", new byte[10_000_000], LONG).out()).isEqualTo("done\n");
  }

  @Test
  void aProgramThatHangsIsKilledAtTheLimitWithItsChildren() throws Exception {
    long before = System.nanoTime();
    assertThatThrownBy(() -> sh("sleep 987; true", new byte[0], Duration.ofSeconds(1)))
        .isInstanceOf(Program.TookTooLong.class);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    assertNothingSleeps();
  }

  /// What was killed may still be there for a moment.
  private static void assertNothingSleeps() throws InterruptedException {
    long end = System.nanoTime() + LONG.toNanos();
    while (ProcessHandle.current().descendants().anyMatch(ProgramTest::sleeps)
        && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    assertThat(ProcessHandle.current().descendants()).noneMatch(ProgramTest::sleeps);
  }

  private static boolean sleeps(ProcessHandle process) {
    return process.isAlive() && process.info().commandLine().orElse("").contains("sleep 987");
  }

  @Test
  void itMayUseNoMoreProcessorTimeThanItsLimit() throws Exception {
    assertThat(sh("ulimit -t", new byte[0], LONG).out()).isEqualTo("21\n");
  }

  @Test
  void anInterruptedThreadLeavesNothingRunning() throws Exception {
    Thread thread =
        Thread.ofPlatform()
            .start(() ->
                assertThatThrownBy(() -> sh("sleep 987; true", new byte[0], LONG))
                    .isInstanceOf(InterruptedException.class));
    Thread.sleep(300);
    thread.interrupt();
    assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
    assertNothingSleeps();
  }

  @Test
  void aProgramThatIsNotThereSaysSo() {
    assertThatThrownBy(
            () -> new ProcessBuilder("/nowhere/tesseract").start()) // what the shell reports as 127
        .isInstanceOf(IOException.class);
    assertThat(runMissing()).isEqualTo(127);
  }

  private static int runMissing() {
    try {
      return Program.run(List.of("/nowhere/tesseract"), new byte[0], LONG).exit();
    } catch (IOException | InterruptedException | Program.TookTooLong e) {
      throw new AssertionError(e);
    }
  }
}
