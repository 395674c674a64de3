import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Runs `./rapporteur index` on the real hostile files, kills processes under it, and compares what
/// becomes of each file with what is known of it. It needs Linux, for the memory of processes, and
/// `pdftotext`, for what another reader sees.
class AcceptanceReading {
  static final Path HOSTILE = Path.of("../shared/corpus/hostile");
  static final Path REPORTS = Path.of("../shared/corpus/upr");
  static final Path GOLD = Tables.GOLD.resolve("hostile.tsv");
  static final long MOST_MEMORY = 2_000_000_000;
  static final long MOST_SECONDS = 900;

  static Path work;

  /// What became of a file: the reasons of failure of it and of the documents in it, and whether
  /// anything in it was indexed.
  record Fate(boolean indexed, Set<String> reasons) {
    boolean accounted() {
      return indexed || !reasons.isEmpty();
    }

    boolean says(String words) {
      return reasons.stream().anyMatch(reason -> reason.contains(words));
    }
  }

  /// What a run of the command line printed and took, memory in bytes.
  record Run(int exit, String out, String err, long memory, double seconds) {}

  public static void main(String[] args) throws Exception {
    work = Files.createTempDirectory("acceptance");
    try {
      hostile();
      killedChild();
      killedBatch();
    } finally {
      CommandLine.delete(work);
    }
    Checks.finish();
  }

  static void hostile() throws Exception {
    Run run = run(work.resolve("hostile"), HOSTILE);
    Checks.that(
        "the hostile files: the batch ends by itself",
        run.exit == 3,
        "exit %d after %.0f s: %s".formatted(run.exit, run.seconds, firstLine(run.out)));
    Checks.that(
        "all processes together stay under 2 GB",
        run.memory > 0 && run.memory < MOST_MEMORY,
        "%d MB".formatted(run.memory / 1_000_000));
    long copies =
        CommandLine.rows("documents", "--index", work.resolve("hostile").toString()).stream()
            .flatMap(row -> List.of(row.get("copies").split(";")).stream())
            .filter(copy -> !copy.isEmpty())
            .distinct()
            .count();
    Checks.that(
        "progress is told of all files but copies",
        run.err.contains(" of " + (169 - copies) + " files"),
        lastLine(run.err) + ", " + copies + " copies");
    Map<String, Fate> fates = fates(work.resolve("hostile"));
    List<Map<String, String>> gold = Tables.tsv(GOLD);
    gold.forEach(row -> fates.putIfAbsent(row.get("file"), new Fate(false, Set.of())));
    List<String> vanished =
        gold.stream().map(row -> row.get("file")).filter(file -> !fates.get(file).accounted()).toList();
    Checks.that(
        "every file is indexed or in failures",
        vanished.isEmpty(),
        vanished.isEmpty() ? gold.size() + " files" : vanished.toString());
    named(gold, fates);
    bombs(gold, fates);
    lost(gold, fates);
  }

  /// What the gold calls encrypted, unreadable, empty or mislabelled must be called so, or be read
  /// after all.
  static void named(List<Map<String, String>> gold, Map<String, Fate> fates) {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (Map<String, String> row : gold) {
      String defect = row.get("known_defect");
      Fate fate = fates.get(row.get("file"));
      Optional<Boolean> named =
          defect.contains("encrypted:needs-user-password") || defect.contains("OOXML-in-OLE2")
              ? Optional.of(fate.says("password"))
              : defect.contains("zero-bytes")
                  ? Optional.of(fate.says("empty"))
                  : defect.contains("ole2-header-missing")
                      ? Optional.of(fate.indexed || fate.says("not what its name says"))
                      : defect.contains("unreadable")
                          ? Optional.of(
                              fate.indexed
                                  || fate.says("not what its name says")
                                  || fate.says("damaged")
                                  || fate.says("password"))
                          : Optional.empty();
      if (named.isPresent()) {
        right += named.get() ? 1 : 0;
        if (!named.get()) {
          wrong.add(row.get("file") + " (" + defect + "): " + fate);
        }
      }
    }
    wrong.forEach(Checks::remark);
    Checks.that(
        "encrypted, unreadable, empty and mislabelled files are called so, or read",
        right >= 0.95 * (right + wrong.size()),
        right + " of " + (right + wrong.size()));
  }

  static void bombs(List<Map<String, String>> gold, Map<String, Fate> fates) {
    for (Map<String, String> row : gold) {
      String defect = row.get("known_defect");
      if (defect.contains("bomb") || defect.contains("hangs")) {
        Fate fate = fates.get(row.get("file"));
        Checks.that(
            row.get("file") + " ends at a limit",
            fate.says("larger than the limit") || fate.says("memory") || fate.says("longer than"),
            fate.reasons.toString());
      }
    }
  }

  /// What another reader opens must be indexed, or truly have no text.
  static void lost(List<Map<String, String>> gold, Map<String, Fate> fates) throws Exception {
    boolean compare = Stream.of(System.getenv("PATH").split(":")).anyMatch(f -> Files.isExecutable(Path.of(f, "pdftotext")));
    if (!compare) {
      Checks.remark("pdftotext is not here: PDF without text is taken at its word");
    }
    int openable = 0;
    List<String> lost = new ArrayList<>();
    for (Map<String, String> row : gold) {
      String defect = row.get("known_defect");
      boolean opens =
          defect.isEmpty()
              || defect.startsWith("name-suggests")
              || defect.contains("damaged-but-recoverable")
              || defect.contains("opens-without-password");
      if (!opens) {
        continue;
      }
      openable++;
      Fate fate = fates.get(row.get("file"));
      boolean empty = fate.says("no text") && !hasText(HOSTILE.resolve(row.get("file")), compare);
      if (!fate.indexed && !empty) {
        lost.add(row.get("file") + ": " + fate.reasons);
      }
    }
    lost.forEach(file -> Checks.remark("lost: " + file));
    Checks.that(
        "no file that a reader opens is lost",
        lost.size() <= 0.05 * openable,
        (openable - lost.size()) + " of " + openable);
  }

  /// Whether a plain look finds text. What cannot be looked into is taken to have none.
  static boolean hasText(Path file, boolean compare) throws Exception {
    String name = file.toString().toLowerCase();
    if (name.endsWith(".pdf")) {
      return compare && !output("pdftotext", file.toString(), "-").isBlank();
    }
    if (name.endsWith(".docx")) {
      return Pattern.compile("<w:t[ >][^<]*\\w").matcher(entry(file, "word/document.xml")).find();
    }
    if (name.endsWith(".odt")) {
      return !entry(file, "content.xml").replaceAll("(?s).*<office:body>|<[^>]*>", "").isBlank();
    }
    return name.endsWith(".txt") || name.endsWith(".html");
  }

  static String entry(Path zip, String name) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry entry = file.getEntry(name);
      if (entry == null) {
        return "";
      }
      try (InputStream in = file.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  static String output(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  /// Killing a parsing process by its id costs one file, which the next run reads.
  static void killedChild() throws Exception {
    Path index = work.resolve("killed-child");
    Process batch = start(index, REPORTS);
    ProcessHandle child = child(batch);
    for (long before = -1; before < 2000 || processorTime(child) - before < 20; ) {
      before = processorTime(child);
      Thread.sleep(50); // until it is warm and at work on a file
    }
    boolean killed = child.destroyForcibly();
    int exit = batch.waitFor();
    Map<String, Fate> fates = fates(index);
    List<String> failures =
        fates.entrySet().stream().filter(fate -> !fate.getValue().indexed).map(e -> e.getKey() + " " + e.getValue().reasons).toList();
    long reports = fates.size();
    Checks.that(
        "killing a parsing process by its id costs one file, and says so",
        killed && exit == 3 && failures.size() == 1 && failures.getFirst().contains("broke down"),
        reports - failures.size() + " of " + reports + " indexed; " + failures);
    Run again = run(index, REPORTS);
    Checks.that("the next run reads that one", again.exit == 0 && again.out.contains("23 unchanged, 0 failed"), firstLine(again.out));
  }

  /// Killing the batch leaves neither processes nor files.
  static void killedBatch() throws Exception {
    Path index = work.resolve("killed-batch");
    Process batch = start(index, REPORTS);
    ProcessHandle child = child(batch);
    long files = parserFolders();
    batch.destroyForcibly().waitFor();
    child.onExit().get(20, TimeUnit.SECONDS);
    for (int i = 0; i < 50 && parserFolders() > 0; i++) {
      Thread.sleep(100);
    }
    Checks.that(
        "killing the batch leaves no process and no temporary file",
        files == 1 && parserFolders() == 0,
        files + " folder before, " + parserFolders() + " after");
    Run again = run(index, REPORTS);
    Checks.that("the next run indexes everything", again.exit == 0 && again.out.startsWith("24 added"), firstLine(again.out));
  }

  static long parserFolders() throws IOException {
    try (Stream<Path> files = Files.list(temporary())) {
      return files.filter(file -> file.getFileName().toString().startsWith("rapporteur-")).count();
    }
  }

  static Path temporary() throws IOException {
    return Files.createDirectories(work.resolve("tmp"));
  }

  /// The first parsing process of a batch, once it runs.
  static ProcessHandle child(Process batch) throws Exception {
    for (int i = 0; i < 600; i++) {
      Optional<ProcessHandle> child =
          batch.descendants().filter(p -> p.info().commandLine().orElse("").contains("ParserMain")).findFirst();
      if (child.isPresent()) {
        return child.get();
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("no parsing process was started");
  }

  /// In milliseconds.
  static long processorTime(ProcessHandle process) {
    return process.info().totalCpuDuration().orElseThrow().toMillis();
  }

  static Process start(Path index, Path documents) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("./rapporteur", "index", "--index", index.toString(), documents.toString());
    builder.environment().merge("RAPPORTEUR_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary(), (a, b) -> a + " " + b);
    return builder
        .redirectOutput(Path.of(index + ".out").toFile())
        .redirectError(Path.of(index + ".err").toFile())
        .start();
  }

  static Run run(Path index, Path documents) throws Exception {
    long start = System.nanoTime();
    Process process = start(index, documents);
    long memory = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      memory = Math.max(memory, memory(process));
      if (System.nanoTime() - start > MOST_SECONDS * 1_000_000_000L) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Run(
        process.exitValue(),
        Files.readString(Path.of(index + ".out")),
        Files.readString(Path.of(index + ".err")),
        memory,
        seconds);
  }

  /// The resident memory of a process and of all below it.
  static long memory(Process process) throws IOException {
    long sum = resident(process.pid());
    for (ProcessHandle below : process.descendants().toList()) {
      sum += resident(below.pid());
    }
    return sum;
  }

  static long resident(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // it has ended
    }
  }

  /// What became of each file in the folder of the index's documents.
  static Map<String, Fate> fates(Path index) throws Exception {
    Map<String, Fate> fates = new TreeMap<>();
    for (Map<String, String> row : CommandLine.rows("documents", "--index", index.toString())) {
      boolean indexed = !row.get("state").equals("failed");
      Fate fate = fates.computeIfAbsent(file(row), f -> new Fate(false, new TreeSet<>()));
      fates.put(file(row), new Fate(fate.indexed || indexed, fate.reasons));
      for (String copy : row.get("copies").split(";")) {
        if (!copy.isEmpty()) {
          fates.put(file(copy), fates.get(file(row)));
        }
      }
    }
    for (Map<String, String> row : CommandLine.rows("failures", "--index", index.toString())) {
      fates
          .computeIfAbsent(file(row), f -> new Fate(false, new TreeSet<>()))
          .reasons
          .add(row.get("reason") + " (" + row.get("detail") + ")");
    }
    return fates;
  }

  static String file(Map<String, String> row) {
    return file(row.get("path"));
  }

  static String file(String path) {
    for (Path folder : List.of(HOSTILE, REPORTS)) {
      String start = folder.toAbsolutePath().normalize() + "/";
      if (path.startsWith(start)) {
        return path.substring(start.length()).replaceFirst("/.*", "");
      }
    }
    return path;
  }

  static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  static String lastLine(String text) {
    return text.lines().reduce((a, b) -> b).orElse("");
  }
}
