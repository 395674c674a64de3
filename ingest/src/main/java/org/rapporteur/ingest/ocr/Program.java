package org.rapporteur.ingest.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A run of another program: bytes in, bytes out, within a time.
///
/// @param exit its exit status
/// @param out what it wrote to standard output
/// @param err the beginning of what it wrote to standard error
record Program(int exit, String out, String err) {
  private static final Path SHELL = Path.of("/bin/sh");

  /// Pages of text come to some hundred kB; more than this is no text.
  private static final int MOST_OUTPUT = 64 << 20;

  private static final int MOST_ERRORS = 64 << 10;

  /// The program took longer than it may.
  static final class TookTooLong extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /// Runs a program and waits for its end. It is killed when the time is over or this thread is
  /// interrupted. It also may use no more processor time than that, so that it ends by itself
  /// should this process be killed.
  ///
  /// @param input what it reads on standard input
  /// @throws TookTooLong if it was killed at the limit
  /// @throws IOException if it could not be started
  static Program run(List<String> command, byte[] input, Duration limit)
      throws IOException, InterruptedException, TookTooLong {
    ProcessBuilder builder = new ProcessBuilder(limited(command, limit));
    // Its own threads would fight with the other pages' for the cores.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    Stream out = new Stream(process.getInputStream(), MOST_OUTPUT);
    Stream err = new Stream(process.getErrorStream(), MOST_ERRORS);
    Thread feeding = Thread.ofVirtual().start(() -> feed(process, input));
    Thread reading = Thread.ofVirtual().start(out);
    Thread draining = Thread.ofVirtual().start(err);
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TookTooLong();
      }
      feeding.join();
      reading.join();
      draining.join();
      return new Program(process.exitValue(), out.text(), err.text());
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static List<String> limited(List<String> command, Duration limit) {
    if (!Files.isExecutable(SHELL)) {
      return command;
    }
    List<String> words = new ArrayList<>();
    words.add(SHELL.toString());
    words.add("-c");
    words.add("ulimit -t \"$1\"; shift; exec \"$@\"");
    words.add("sh");
    words.add(Long.toString(limit.toSeconds() + 1));
    words.addAll(command);
    return words;
  }

  private static void feed(Process process, byte[] input) {
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException e) {
      // It ended, or was killed, before it had read everything: its exit status tells.
      return;
    }
  }

  /// What a program writes, read to its end and kept up to a limit.
  private static final class Stream implements Runnable {
    private final InputStream in;
    private final int most;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    Stream(InputStream in, int most) {
      this.in = in;
      this.most = most;
    }

    @Override
    public void run() {
      byte[] buffer = new byte[8192];
      try (in) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          kept.write(buffer, 0, Math.min(read, Math.max(0, most - kept.size())));
        }
      } catch (IOException e) {
        // The program was killed: what it had written is of no use.
        return;
      }
    }

    String text() {
      return kept.toString(StandardCharsets.UTF_8);
    }
  }
}
