import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Kills `./rapporteur` and all that it started, without warning, at moments drawn at random, while
/// it indexes, rebuilds, tags again or watches; then looks whether the index opens and every
/// document is in it whole or not at all, lets the next run finish, and compares the ledger with
/// that of a run that nobody disturbed.
///
/// Arguments: how often, and the seed of the moments.
class Kills {
  private static final String SPECIMENS =
      "corpus/src/main/resources/org/rapporteur/corpus/specimens/collection";
  private static final String VOICES =
      "state,committee,children,civil-society,treaty,explanatory-report,questionnaire,unattributed";
  private static final int COPIES = 5;

  private static Path work;
  private static Path first;
  private static Path all;

  /// What is killed, and on what the index is before.
  private enum Job {
    BATCH("index", all()),
    REBUILD("index", "--rebuild", all()),
    RETAG("index", "--retag", all()),
    WATCH("watch", "--settle", "0.2", "--poll", "1", all());

    private final List<String> command;

    Job(String... command) {
      this.command = List.of(command);
    }

    private static String all() {
      return "DOCUMENTS";
    }

    List<String> command(Path index) {
      List<String> words = new ArrayList<>(List.of("setsid", "./rapporteur"));
      command.forEach(word -> words.add(word.equals(all()) ? Kills.all.toString() : word));
      words.addAll(List.of("--index", index.toString()));
      return words;
    }
  }

  public static void main(String[] args) throws Exception {
    int times = args.length > 0 ? Integer.parseInt(args[0]) : 4;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 20_261_125;
    work = Files.createTempDirectory("kills");
    try {
      kill(times, new Random(seed));
      stop("TERM");
      stop("INT");
    } finally {
      CommandLine.delete(work);
    }
    Checks.finish();
  }

  private static void kill(int times, Random random) throws Exception {
    collection();
    Path before = work.resolve("before");
    run("index", first.toString(), "--index", before.toString());
    Path undisturbed = work.resolve("undisturbed");
    copy(before, undisturbed);
    long start = System.nanoTime();
    run("index", all.toString(), "--index", undisturbed.toString());
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    String expected = ledger(undisturbed);
    Checks.remark(
        "an undisturbed batch takes %d ms and ends with %d rows"
            .formatted(whole, expected.lines().count()));
    Map<Job, Integer> interrupted = new HashMap<>();
    int good = 0;
    for (int i = 0; i < times; i++) {
      Job job = Job.values()[i % Job.values().length];
      Path index = work.resolve("index-" + i);
      copy(job == Job.BATCH || job == Job.WATCH ? before : undisturbed, index);
      long moment = 100 + random.nextLong(whole);
      if (killed(job.command(index), moment)) {
        interrupted.merge(job, 1, Integer::sum);
      }
      String problem = problem(index, expected);
      if (problem.isEmpty()) {
        good++;
      } else {
        Checks.remark(job + " killed after " + moment + " ms: " + problem);
      }
      CommandLine.delete(index);
    }
    Checks.that(
        "killed at random moments, the index opens, no document is half there, the next run"
            + " completes, and the ledger is that of an undisturbed run",
        good == times,
        good + " of " + times + "; still at work when killed: " + interrupted);
  }

  /// Asks a watch to end, which it does with everything committed.
  private static void stop(String signal) throws Exception {
    Path index = work.resolve("stopped-" + signal);
    Path out = work.resolve("watch.out");
    Process watch =
        new ProcessBuilder(Job.WATCH.command(index).subList(1, Job.WATCH.command(index).size()))
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int i = 0; i < 600 && watch.isAlive() && !Files.readString(out).contains(" added"); i++) {
      Thread.sleep(100);
    }
    Files.writeString(all.resolve("late-" + signal + ".txt"), "An invented note on prevention.\n");
    for (int i = 0; i < 300 && watch.isAlive() && !Files.readString(out).contains("late-" + signal); i++) {
      Thread.sleep(100);
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(watch.pid())).start().waitFor();
    boolean ended = watch.waitFor(60, TimeUnit.SECONDS);
    CommandLine.Run documents =
        CommandLine.run("documents", "--format", "csv", "--index", index.toString());
    CommandLine.Run next = CommandLine.run("index", "--index", index.toString());
    Checks.that(
        "a watch that is sent SIG" + signal + " ends with exit 0 and everything committed",
        ended
            && watch.exitValue() == 0
            && documents.out().contains("late-" + signal)
            && next.firstLine().startsWith("0 added, 0 changed, 0 moved, 0 removed, "),
        next.firstLine());
    watch.destroyForcibly();
  }

  /// Copies of the specimens that differ in a few words: first a few, then all.
  private static void collection() throws IOException {
    first = Files.createDirectories(work.resolve("documents/first"));
    all = first.getParent();
    for (int copy = 0; copy < COPIES; copy++) {
      Path folder = copy == 0 ? first : Files.createDirectories(all.resolve("copy-" + copy));
      try (Stream<Path> files = Files.list(Path.of(SPECIMENS))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          String text = Files.readString(file);
          for (int part = 0; part < 4; part++) {
            Files.writeString(
                folder.resolve(part + "-" + file.getFileName()),
                text + "\nThis is copy " + copy + "." + part + " of an invented text.\n");
          }
        }
      }
    }
  }

  private static void run(String... arguments) throws Exception {
    CommandLine.Run run = CommandLine.run(arguments);
    if (run.exit() != 0) {
      throw new IOException(String.join(" ", arguments) + " failed: " + run.err());
    }
  }

  /// Starts a command in a process group of its own and kills the group after a while.
  ///
  /// @return whether it was still at work
  private static boolean killed(List<String> command, long millis) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    new ProcessBuilder("kill", "-KILL", "--", "-" + process.pid())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    process.waitFor();
    return !ended;
  }

  /// What is wrong with an index, empty if nothing is.
  private static String problem(Path index, String expected) throws Exception {
    String half = half(index);
    if (!half.isEmpty()) {
      return half;
    }
    CommandLine.Run next = CommandLine.run("index", all.toString(), "--index", index.toString());
    if (next.exit() != 0) {
      return "the next run failed: " + next.err();
    }
    return ledger(index).equals(expected) ? "" : "the ledger is another one";
  }

  /// Compares the number of passages that the catalogue tells of each document with those found.
  private static String half(Path index) throws Exception {
    CommandLine.Run documents =
        CommandLine.run("documents", "--format", "csv", "--index", index.toString());
    CommandLine.Run passages =
        CommandLine.run(
            "search", "--voice", VOICES, "--limit", "0", "--format", "csv", "--index", index.toString());
    if (documents.exit() != 0 || passages.exit() != 0) {
      return "it does not open: " + documents.err() + passages.err();
    }
    Map<String, Integer> found = new HashMap<>();
    passages.rows().forEach(row -> found.merge(row.get("document"), 1, Integer::sum));
    for (Map<String, String> document : documents.rows()) {
      int told = Integer.parseInt(document.get("passages"));
      if (found.getOrDefault(document.get("document"), 0) != told) {
        return document.get("document") + " has " + found.get(document.get("document")) + " passages of " + told;
      }
    }
    return "";
  }

  private static String ledger(Path index) throws Exception {
    CommandLine.Run run = CommandLine.run("mentions", "--format", "csv", "--index", index.toString());
    return run.out() + run.err();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
