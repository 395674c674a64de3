package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.bench.Figure.Unit;
import org.rapporteur.bench.collection.CollectionGenerator;
import org.rapporteur.bench.collection.Generated;

/// A collection of one size, measured from its first batch to its export.
final class ScaleRun {
  private final ScaleOptions options;
  private final int size;
  private final Path folder;
  private final Path files;
  private final Path index;
  private final Programs programs;
  private final CollectionGenerator generator;
  private final List<Figure> figures = new ArrayList<>();

  /// @param folder an empty folder
  ScaleRun(ScaleOptions options, int size, Path folder) {
    this.options = options;
    this.size = size;
    this.folder = folder;
    this.files = folder.resolve("files");
    this.index = folder.resolve("index");
    this.programs = new Programs(options.launcher(), options.heap());
    this.generator = new CollectionGenerator(options.seed());
  }

  List<Figure> measure() throws IOException, InterruptedException {
    Generated made = generator.write(files, size);
    add(Figure.whole("files", Unit.COUNT, made.files()));
    TimedRun first = batch(made);
    double unchanged = median(repeat(round -> update(files, index)));
    add("run again, unchanged", Unit.SECONDS, unchanged);
    add("  share of the first run", Unit.PERCENT, unchanged / first.seconds());
    oneMore(made.files());
    TimedRun reading = read(made.files());
    add(Figure.whole("peak, search and ledger", Unit.MEGABYTES, reading.peakBytes()));
    new Export(programs, index, folder).measure().forEach(this::add);
    return figures;
  }

  private void add(String name, Unit unit, double value) {
    add(new Figure(name, unit, value));
  }

  private void add(Figure figure) {
    figures.add(figure);
    System.err.println(size + " · " + figure.name() + " · " + figure.text());
  }

  private TimedRun batch(Generated made) throws IOException, InterruptedException {
    TimedRun run = update(files, index);
    add("first run", Unit.SECONDS, run.seconds());
    add("  passages", Unit.PER_SECOND, made.passages() / run.seconds());
    add("  time per passage", Unit.MICROSECONDS, run.seconds() / made.passages());
    add(Figure.whole("  heap kept", Unit.MEGABYTES, GcLog.mostKept(gcLog())));
    add(Figure.whole("  peak, with parsers", Unit.MEGABYTES, run.peakBytes()));
    add("index per passage", Unit.BYTES, (double) bytes(index) / made.passages());
    return run;
  }

  /// Brings the index up to date with a folder.
  private TimedRun update(Path folderOfFiles, Path indexFolder)
      throws IOException, InterruptedException {
    return TimedRun.of(
        programs.rapporteur(
            gcLog(), "index", folderOfFiles.toString(), "--index", indexFolder.toString()),
        folder.resolve("index.log"));
  }

  private Path gcLog() {
    return folder.resolve("index-gc.log");
  }

  /// One document more, beside that document alone into an empty index.
  private void oneMore(int firstNumber) throws IOException, InterruptedException {
    List<TimedRun> added =
        repeat(round -> {
          generator.file(firstNumber + round).write(files);
          return update(files, index);
        });
    List<TimedRun> alone =
        repeat(round -> {
          Path one = folder.resolve("alone-" + round);
          generator.file(firstNumber + round).write(one);
          return update(one, folder.resolve("index-alone-" + round));
        });
    add("one document more", Unit.SECONDS, median(added));
    add("  to it alone", Unit.TIMES, median(added) / median(alone));
  }

  private TimedRun read(int fileCount) throws IOException, InterruptedException {
    Path log = folder.resolve("reading.log");
    TimedRun run =
        TimedRun.of(
            programs.java(
                ReadingBench.class,
                index.toString(),
                Integer.toString(options.seed()),
                Integer.toString(fileCount),
                Integer.toString(options.queries()),
                Integer.toString(options.rounds())),
            log);
    for (String line : Files.readAllLines(log)) {
      if (line.contains("\t")) {
        Figure figure = Figure.parse(line);
        add(figure);
      }
    }
    return run;
  }

  /// Something that is run several times.
  private interface Repeated {
    TimedRun run(int round) throws IOException, InterruptedException;
  }

  private List<TimedRun> repeat(Repeated run) throws IOException, InterruptedException {
    List<TimedRun> runs = new ArrayList<>();
    for (int round = 0; round < options.rounds(); round++) {
      runs.add(run.run(round));
    }
    return runs;
  }

  private static double median(List<TimedRun> runs) {
    return Spread.of(runs.stream().map(TimedRun::seconds).toList()).median();
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      long sum = 0;
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        sum += Files.size(path);
      }
      return sum;
    }
  }
}
