package org.rapporteur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A server in a process of its own, ended when it is closed.
///
/// @param process the process
/// @param address where it answers
/// @param ready how long it took from its start to its first answer
record Served(Process process, URI address, Duration ready) implements AutoCloseable {
  private static final Pattern OPEN = Pattern.compile("open at (http://\\S+)");
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int KIBIBYTE = 1024;

  /// Starts a server and waits for its first answer.
  ///
  /// @param log takes what it says
  /// @throws IOException if it does not answer; the message shows what it said
  static Served start(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() - start < PATIENCE.toNanos() && process.isAlive()) {
        Matcher open = OPEN.matcher(Files.readString(log));
        if (open.find()) {
          URI address = URI.create(open.group(1));
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
          return new Served(process, address, Duration.ofNanos(System.nanoTime() - start));
        }
        Thread.sleep(1);
      }
    }
    process.destroyForcibly();
    throw new IOException("no server: " + Files.readString(log));
  }

  /// The most resident memory that it ever had, in bytes.
  long peakBytes() throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          * KIBIBYTE;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
