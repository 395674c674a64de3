import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Runs `./rapporteur index` on the real reports of the Universal Periodic Review, without options,
/// and compares their title pages and recommendations with the reference answers. A program of one
/// file, so that it needs nothing but Java.
class AcceptanceUpr {
  static final Path REPORTS = Path.of("../shared/corpus/upr");
  static final Path GOLD = Path.of("../shared/gold");
  static final Path PARTIES = Path.of("core/src/main/resources/org/rapporteur/core/data");

  static final Map<String, String> codes = new HashMap<>();
  static int passed;
  static int failed;

  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("acceptance");
    try {
      names();
      String index = work.resolve("upr").toString();
      String said = run("./rapporteur", "index", "--index", index, REPORTS.toString());
      check("every report is read", said.startsWith("24 added"), said.lines().findFirst().orElse(""));
      titlePages(list("documents", index));
      recommendations(list("recommendations", index));
    } finally {
      delete(work);
    }
    System.out.println();
    System.out.println(passed + " passed, " + failed + " failed");
    System.exit(failed == 0 ? 0 : 1);
  }

  static void titlePages(List<Map<String, String>> documents) throws IOException {
    Map<String, Map<String, String>> found = new HashMap<>();
    documents.forEach(row -> found.put(row.get("document"), row));
    List<Map<String, String>> gold = tsv(GOLD.resolve("upr-documents.tsv"));
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : gold) {
      Map<String, String> document = found.getOrDefault(row.get("document"), Map.of());
      boolean right =
          code(row.get("state")).equals(document.get("party"))
              && row.get("symbol").equals(document.get("symbol"))
              && row.get("date").equals(document.get("date"));
      if (!right) {
        wrong.add(row + " is " + document);
      }
    }
    wrong.forEach(row -> System.out.println("       " + row));
    check(
        "State under review, symbol and date as on the title page",
        wrong.size() <= 1,
        gold.size() - wrong.size() + " of " + gold.size());
    check(
        "every report is told to be one on a country",
        documents.stream().allMatch(row -> row.get("genre").equals("country report")),
        "");
  }

  static void recommendations(List<Map<String, String>> rows) throws IOException {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    rows.forEach(row -> found.put(row.get("document") + " " + row.get("code"), row));
    List<Map<String, String>> gold = tsv(GOLD.resolve("upr-recommendations.tsv"));
    Set<String> known = new TreeSet<>();
    int numbers = 0;
    int exact = 0;
    int more = 0;
    for (Map<String, String> row : gold) {
      String key = row.get("document") + " " + row.get("number");
      known.add(key);
      Map<String, String> recommendation = found.get(key);
      if (recommendation == null) {
        System.out.println("       missing: " + row);
        continue;
      }
      numbers++;
      Set<String> wanted = new TreeSet<>();
      Arrays.stream(row.get("recommending_states").split(";")).forEach(s -> wanted.add(code(s)));
      Set<String> made = new TreeSet<>(List.of(recommendation.get("made_by").split(";")));
      exact += made.equals(wanted) ? 1 : 0;
      more += made.size() > wanted.size() && made.containsAll(wanted) ? 1 : 0;
      if (!made.containsAll(wanted)) {
        System.out.println("       " + row + " is made by " + made);
      }
    }
    check("recommendations found with their number", share(numbers, gold.size()) >= 0.98, ratio(numbers, gold.size()));
    check(
        "exactly the recommending States",
        share(exact, gold.size()) >= 0.97,
        ratio(exact, gold.size()) + "; in " + more + " the States of all merged parts, not the first alone");
    invented(rows, known);
    List<Map<String, String>> elsewhere =
        rows.stream()
            .filter(row -> !row.get("addressee_kind").equals("named") || !row.get("addressees").matches("[A-Z]{3}"))
            .toList();
    check("each is addressed to the State under review", elsewhere.isEmpty(), rows.size() + " rows");
    check("none has an urgency", rows.stream().allMatch(row -> row.get("urgency").isEmpty()), "");
  }

  /// A recommendation that the reference answers lack is one of the document all the same if its text
  /// begins with its number and States are named for it: their makers left some out.
  static void invented(List<Map<String, String>> rows, Set<String> known) {
    List<Map<String, String>> beyond =
        rows.stream().filter(row -> !known.contains(row.get("document") + " " + row.get("code"))).toList();
    List<String> invented =
        beyond.stream()
            .filter(row -> !row.get("text").startsWith(row.get("code")) || row.get("made_by").isEmpty())
            .map(Object::toString)
            .toList();
    invented.forEach(row -> System.out.println("       invented: " + row));
    check("no recommendation is invented", invented.isEmpty() && beyond.size() <= 0.01 * rows.size(), beyond.size() + " beyond the reference, all with number and States");
    check("none comes twice", rows.stream().map(row -> row.get("document") + " " + row.get("code")).distinct().count() == rows.size(), rows.size() + " rows");
  }

  static double share(int part, int whole) {
    return (double) part / whole;
  }

  static String ratio(int part, int whole) {
    return "%d of %d, %.4f".formatted(part, whole, share(part, whole));
  }

  /// The codes of parties by their names, without nationalities and parts of States.
  static void names() throws IOException {
    for (Map<String, String> row : tsv(PARTIES.resolve("parties.tsv"))) {
      codes.putIfAbsent(folded(row.get("name_en")), row.get("code"));
      codes.putIfAbsent(folded(row.get("short_en")), row.get("code"));
    }
    for (Map<String, String> row : tsv(PARTIES.resolve("party-names.tsv"))) {
      if (!row.get("kind").equals("demonym") && !row.get("kind").equals("part")) {
        codes.putIfAbsent(folded(row.get("text")), row.get("code"));
      }
    }
  }

  static String code(String name) {
    return codes.getOrDefault(folded(name), name);
  }

  static String folded(String name) {
    String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.replace('’', '\'').toLowerCase();
  }

  static List<Map<String, String>> list(String command, String index) throws Exception {
    return csv(run("./rapporteur", command, "--index", index, "--format", "csv"));
  }

  static String run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  static List<Map<String, String>> tsv(Path file) throws IOException {
    List<List<String>> lines =
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    return rows(lines);
  }

  /// Reads CSV as RFC 4180 has it.
  static List<Map<String, String>> csv(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows(lines);
  }

  static List<Map<String, String>> rows(List<List<String>> lines) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : lines.subList(Math.min(1, lines.size()), lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < lines.getFirst().size(); i++) {
        row.put(lines.getFirst().get(i), i < cells.size() ? cells.get(i) : "");
      }
      rows.add(row);
    }
    return rows;
  }

  static void check(String what, boolean ok, String figure) {
    passed += ok ? 1 : 0;
    failed += ok ? 0 : 1;
    System.out.println((ok ? "ok     " : "FAILED ") + what + (figure.isEmpty() ? "" : ": " + figure));
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
