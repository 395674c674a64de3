package org.rapporteur.ingest.render;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Draws pages of PDF files, one at a time, in a process that is started when first needed and
/// again when it broke down, with limits on time and memory. Thread-safe.
public final class PageRenderer implements AutoCloseable {
  /// A picture of the most pixels that are drawn is smaller than this, in bytes.
  private static final int LARGEST = 32 << 20;

  private final RenderSettings settings;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private @Nullable Process process;

  public PageRenderer(RenderSettings settings) {
    this.settings = settings;
  }

  /// Draws a page.
  ///
  /// @return a PNG file
  /// @throws RenderFailed if it cannot be drawn within the limits
  public synchronized byte[] draw(PageRequest request) throws RenderFailed {
    Process drawing = running();
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> limit =
        clock.schedule(
            () -> {
              late.set(true);
              drawing.destroyForcibly();
            },
            settings.timeLimit().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return ask(drawing, request);
    } catch (IOException e) {
      drawing.destroyForcibly();
      throw new RenderFailed(
          late.get()
              ? "drawing it took longer than " + settings.timeLimit().toSeconds() + " s"
              : "the process that draws pages broke down on it");
    } finally {
      limit.cancel(false);
    }
  }

  // The streams belong to the process and end with it.
  private static byte[] ask(Process drawing, PageRequest request) throws IOException, RenderFailed {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(drawing.getOutputStream()));
    request.write(out);
    out.flush();
    DataInputStream in = new DataInputStream(new BufferedInputStream(drawing.getInputStream()));
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("not the length of a picture: " + length);
    }
    if (length == 0) {
      throw new RenderFailed(in.readUTF());
    }
    byte[] png = new byte[length];
    in.readFully(png);
    return png;
  }

  private Process running() throws RenderFailed {
    Process known = process;
    if (known == null || !known.isAlive()) {
      try {
        known = start();
      } catch (IOException e) {
        throw new RenderFailed("no process to draw pages could be started: " + e.getMessage());
      }
      process = known;
    }
    return known;
  }

  private Process start() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + settings.heap() + "m",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-Xlog:all=off:stderr",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-cp",
            System.getProperty("java.class.path"),
            RenderMain.class.getName(),
            Long.toString(ProcessHandle.current().pid()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /// Ends the process, if there is one.
  @Override
  public void close() {
    clock.shutdownNow();
    Process known = process;
    if (known != null) {
      known.destroyForcibly();
    }
  }
}
