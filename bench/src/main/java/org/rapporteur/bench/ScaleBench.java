package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What indexing, searching and listing cost in invented collections of growing size, with a heap
/// that stays the same. Linux only, because memory is read from `/proc`. `README.md` in this module
/// says how to read the output.
public final class ScaleBench {
  private ScaleBench() {}

  /// Exit codes: 0 measured, 1 failed, 2 wrong usage or not on Linux.
  public static void main(String[] args) throws InterruptedException {
    if (!Files.isReadable(Path.of("/proc/self/status"))) {
      System.err.println("This benchmark reads memory from /proc, which only Linux has.");
      System.exit(2);
    }
    try {
      run(ScaleOptions.parse(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + ScaleOptions.USAGE);
      System.exit(2);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(ScaleOptions options) throws IOException, InterruptedException {
    Path work =
        options.folder().isEmpty()
            ? WorkFolder.create().path()
            : Files.createDirectories(Path.of(options.folder()).toAbsolutePath());
    System.out.printf(
        Locale.ROOT,
        "heap %d MiB · rounds %d · queries %d of each kind · seed %d · %d processors · Java %s%n",
        options.heap(),
        options.rounds(),
        options.queries(),
        options.seed(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    // The launcher builds when sources are newer, and prepares its quick start.
    TimedRun.of(
        List.of(options.launcher().toString(), "--version"), work.resolve("preparation.log"));
    FigureTable table = new FigureTable();
    for (int size : options.sizes()) {
      Path folder = work.resolve(Integer.toString(size));
      if (Files.exists(folder)) {
        WorkFolder.delete(folder);
      }
      table.add(
          String.format(Locale.ROOT, "%,d", size),
          new ScaleRun(options, size, Files.createDirectory(folder)).measure());
      if (options.folder().isEmpty()) {
        WorkFolder.delete(folder);
      }
    }
    table.lines().forEach(System.out::println);
  }
}
