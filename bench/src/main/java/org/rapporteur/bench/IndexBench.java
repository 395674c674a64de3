package org.rapporteur.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.bench.Contestant.Floor;
import org.rapporteur.bench.Contestant.Index;
import org.rapporteur.bench.Contestant.Recoll;

/// How long `rapporteur index` takes for a folder of PDFs, beside what PDFBox alone needs for their
/// text and, where it is installed, beside `recollindex`. Linux only, because memory is read from
/// `/proc`. `README.md` in this module says how to read the output.
public final class IndexBench {
  private final Options options;
  private final Path work;

  private IndexBench(Options options, Path work) {
    this.options = options;
    this.work = work;
  }

  /// Exit codes: 0 measured, 1 failed, 2 wrong usage or not on Linux.
  public static void main(String[] args) throws InterruptedException {
    if (!Files.isReadable(Path.of("/proc/self/status"))) {
      System.err.println("This benchmark reads memory from /proc, which only Linux has.");
      System.exit(2);
    }
    try {
      Options options = Options.parse(args);
      new IndexBench(options, WorkFolder.create().path()).run();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + Options.USAGE);
      System.exit(2);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    Copies copies = Copies.make(options.source(), work.resolve("files"), options.files());
    System.out.printf(
        "files %d (%d MB, made of %d) · jobs %d · rounds %d · Java %s%n",
        copies.files(),
        copies.bytes() / 1_000_000,
        copies.sources(),
        options.jobs(),
        options.rounds(),
        Runtime.version());
    List<Contestant> contestants = contestants();
    prepare();
    Report report = new Report(contestants.stream().map(Contestant::name).toList());
    System.out.println(report.head());
    for (int round = 0; round < options.rounds(); round++) {
      // Forth and back, so that no program always has the quieter or the cooler machine.
      System.out.println(
          report.add(round(round % 2 == 0 ? contestants.reversed() : contestants, contestants)));
    }
    report.summary().forEach(System.out::println);
  }

  private List<Contestant> contestants() {
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(new Index(options.launcher()));
    contestants.add(new Floor());
    if (isOnPath("recollindex")) {
      contestants.add(new Recoll());
    } else {
      System.out.println("recollindex is not installed: skipped");
    }
    return contestants;
  }

  private static boolean isOnPath(String program) {
    String folders = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(folders.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /// The launcher builds when sources are newer, and prepares its quick start: not what is
  /// measured.
  private void prepare() throws IOException, InterruptedException {
    TimedRun.of(
        List.of(options.launcher().toString(), "--version"), work.resolve("preparation.log"));
  }

  private List<TimedRun> round(List<Contestant> order, List<Contestant> contestants)
      throws IOException, InterruptedException {
    Map<Contestant, TimedRun> runs = new HashMap<>();
    for (Contestant contestant : order) {
      Path scratch = Files.createDirectory(work.resolve(contestant.name()));
      List<String> command = contestant.command(work.resolve("files"), scratch, options.jobs());
      runs.put(contestant, TimedRun.of(command, work.resolve(contestant.name() + ".log")));
      WorkFolder.delete(scratch);
    }
    return contestants.stream().map(runs::get).toList();
  }
}
