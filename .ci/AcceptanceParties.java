import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Runs `./rapporteur` on the real report and factsheet as text: who is named in which paragraph, what
/// each recommendation asks of whom, and whether the factsheet agrees with the report from which it
/// was made. A program of one file, so that it needs nothing but Java.
class AcceptanceParties {
  static final Path DOCUMENTS = Path.of("../shared/corpus/lanzarote");
  static final Path GOLD = Path.of("../shared/gold");
  static final String REPORT = "report-csgsiv-2022.txt";
  static final String FACTSHEET = "factsheet-portugal-2023.txt";

  /// Rows of the reference that the text does not bear out: what stands there is read as the mark of
  /// a footnote, and is none. Anything else that is missed fails.
  static final Map<String, String> NOT_CALLED =
      Map.of(
          "120", "\"G8\" is no mark of footnote 8, which paragraph 4 calls",
          "337", "\"VII.1\" is no mark of footnote 1, which the summary calls");

  /// A sentence or more, and whether what follows it in the list has its verb.
  static final Pattern VERB = Pattern.compile("(?:Committee|It)\\b[^.:]{0,40}?\\b(require|request|invite)s\\b");

  static final Pattern PARAGRAPHS = Pattern.compile("Paras?\\. ?(\\d[\\d, -]*)");

  static int passed;
  static int failed;
  static Path work;

  /// What a run of the command line printed.
  record Run(int exit, String out) {}

  public static void main(String[] args) throws Exception {
    work = Files.createTempDirectory("acceptance");
    try {
      List<String> command = new ArrayList<>(List.of("index", "--index", index()));
      command.add(DOCUMENTS.resolve(REPORT).toString());
      command.add(DOCUMENTS.resolve(FACTSHEET).toString());
      Run run = run(command);
      check("index report and factsheet", run.exit == 0, run.out.strip());
      Map<String, Map<String, String>> recommendations = recommendations();
      paragraphs();
      factsheet(recommendations);
    } finally {
      delete(work);
    }
    System.out.println();
    System.out.println(passed + " passed, " + failed + " failed");
    System.exit(failed == 0 ? 0 : 1);
  }

  static String index() {
    return work.resolve("index").toString();
  }

  static Map<String, Map<String, String>> recommendations() throws Exception {
    Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
    rows("recommendations").forEach(row -> byCode.put(row.get("code"), row));
    check("recommendations", byCode.size() == 111, byCode.size() + " of 111");
    check(
        "each has an urgency and ends with its own words",
        byCode.values().stream().allMatch(row -> !row.get("urgency").isEmpty() && row.get("text").endsWith(".")),
        "");
    Map<String, String> codes = partyCodes();
    int right = 0;
    List<Map<String, String>> gold = gold("lanzarote-recommendations.tsv");
    for (Map<String, String> row : gold) {
      Map<String, String> found = byCode.getOrDefault(row.get("code"), Map.of());
      Set<String> named = parties(row.get("named_addressees"), codes);
      Set<String> noted = parties(row.get("footnote_addressees"), codes);
      Set<String> all = new TreeSet<>(named);
      all.addAll(noted);
      String kind = found.getOrDefault("addressee_kind", "");
      boolean same =
          row.get("urgency").equals(found.get("urgency") + "s")
              && list(found.getOrDefault("addressees", "")).equals(all)
              && kind.equals("named") == !named.isEmpty()
              && (noted.isEmpty() || kind.equals("conditional"));
      right += same ? 1 : 0;
      if (!same) {
        System.out.println("       " + row.get("code") + ": " + found);
      }
    }
    check("urgency, kind and addressees, chapters II to IV", right >= 0.99 * gold.size(), right + " of " + gold.size());
    Set<String> settled = new TreeSet<>();
    byCode.values().stream()
        .filter(row -> !row.get("excepted").isEmpty())
        .forEach(row -> settled.add(row.get("code") + " " + row.get("excepted")));
    check(
        "exceptions noted after adoption",
        settled.equals(
            Set.of("III-16 MDA", "III-18 MDA", "IV-1 CYP", "IV-2 CYP", "IV-4 CYP", "IV-5 MDA", "VI-3 MDA")),
        settled.toString());
    return byCode;
  }

  static void paragraphs() throws Exception {
    Map<String, Set<String>> body = new TreeMap<>();
    Map<String, Set<String>> noted = new TreeMap<>();
    for (Map<String, String> row : rows("mentions")) {
      boolean counts = row.get("document").equals(REPORT) && !row.get("paragraph").isEmpty() && !row.get("party").isEmpty();
      String basis = row.get("party_basis");
      if (counts && (basis.equals("footnote") || (basis.equals("name") && !row.get("footnote").isEmpty()))) {
        noted.computeIfAbsent(row.get("party"), party -> new TreeSet<>()).add(row.get("paragraph"));
      } else if (counts && basis.equals("name")) {
        body.computeIfAbsent(row.get("party"), party -> new TreeSet<>()).add(row.get("paragraph"));
      }
    }
    Set<String> gold = new TreeSet<>();
    for (Map<String, String> row : gold("lanzarote-portugal-paragraphs.tsv")) {
      String where = row.get("party_named_in");
      String paragraph = row.get("paragraph");
      if (!where.equals("neither") && !NOT_CALLED.containsKey(paragraph)) {
        gold.add(paragraph);
      }
    }
    NOT_CALLED.forEach((paragraph, why) -> System.out.println("       not asked: " + paragraph + ", " + why));
    Set<String> found = new TreeSet<>(body.get("PRT"));
    found.addAll(noted.get("PRT"));
    Set<String> both = new TreeSet<>(found);
    both.retainAll(gold);
    double precision = (double) both.size() / found.size();
    double recall = (double) both.size() / gold.size();
    check(
        "Portugal's paragraphs, body and footnotes",
        precision >= 0.99 && recall >= 0.99,
        "precision %.3f, recall %.3f of %d; with the %d not asked: recall %.3f"
            .formatted(
                precision,
                recall,
                gold.size(),
                NOT_CALLED.size(),
                (double) both.size() / (gold.size() + NOT_CALLED.size())));
    StringBuilder table = new StringBuilder("       paragraphs by name + by footnote only:");
    int few = 0;
    for (String party : monitored()) {
      int named = body.getOrDefault(party, Set.of()).size();
      Set<String> only = new TreeSet<>(noted.getOrDefault(party, Set.of()));
      only.removeAll(body.getOrDefault(party, Set.of()));
      few += named < 10 ? 1 : 0;
      table.append(' ').append(party).append(' ').append(named).append('+').append(only.size());
    }
    System.out.println(table);
    check("each of the 43 parties is named in ten paragraphs or more", few == 0, few + " are not");
  }

  /// The factsheet against the report: codes and paragraphs that resolve, and the same urgency.
  static void factsheet(Map<String, Map<String, String>> recommendations) throws Exception {
    Set<String> paragraphs = new TreeSet<>();
    for (Map<String, String> line : lines(REPORT)) {
      if ("numbered paragraph".equals(line.get("kind"))) {
        paragraphs.add(line.get("paragraph"));
      }
    }
    List<Map<String, String>> lines = lines(FACTSHEET);
    Map<String, Map<String, String>> passages = new TreeMap<>();
    Set<String> cited = new TreeSet<>();
    for (Map<String, String> line : lines) {
      if ("passage".equals(line.get("type"))) {
        passages.put(line.get("ordinal"), line);
        if ("footnote".equals(line.get("kind"))) {
          cited.addAll(paragraphsIn(line.get("text")));
        }
      }
    }
    Set<String> unknown = new TreeSet<>(cited);
    unknown.removeAll(paragraphs);
    check("paragraphs that the factsheet cites are in the report", unknown.isEmpty() && cited.size() > 50, cited.size() + " cited, unknown " + unknown);

    Set<String> all = new TreeSet<>();
    Set<String> tied = new TreeSet<>();
    List<String> differences = new ArrayList<>();
    for (Map<String, String> line : lines) {
      if ("recommendation".equals(line.get("kind")) && "mention".equals(line.get("type"))) {
        String code = line.get("code");
        all.add(code);
        Matcher note = Pattern.compile("recommendation: footnote (\\d+)").matcher(line.get("rule"));
        if (note.matches() && recommendations.containsKey(code)) {
          tied.add(code);
          String urgency = urgency(passages, Integer.parseInt(line.get("passage")), note.group(1));
          if (!urgency.equals(recommendations.get(code).get("urgency"))) {
            differences.add(code + " " + recommendations.get(code).get("urgency") + ", factsheet " + urgency);
          }
        }
      }
    }
    Set<String> missing = new TreeSet<>(all);
    missing.removeAll(recommendations.keySet());
    check("codes that the factsheet cites are in the report", missing.isEmpty() && all.size() > 70, all.size() + " cited, unknown " + missing);
    Set<String> loose = new TreeSet<>(all);
    loose.removeAll(tied);
    // The file spells one pair of marks as "^{18, 19}", which is not read as marks.
    check(
        "each belongs to the passage that calls its footnote",
        tied.size() >= 0.98 * all.size(),
        tied.size() + " of " + all.size() + ", not " + loose);
    differences.forEach(difference -> System.out.println("       urgency differs: " + difference));
    check("urgency in both agrees", differences.isEmpty(), tied.size() - differences.size() + " of " + tied.size());
  }

  static Set<String> paragraphsIn(String note) {
    Set<String> numbers = new TreeSet<>();
    Matcher m = PARAGRAPHS.matcher(note);
    while (m.find()) {
      for (String part : m.group(1).split(",")) {
        String[] ends = part.strip().split("-");
        int last = Integer.parseInt(ends[ends.length - 1].strip());
        for (int n = Integer.parseInt(ends[0].strip()); n <= last; n++) {
          numbers.add(Integer.toString(n));
        }
      }
    }
    return numbers;
  }

  /// The verb before a footnote's mark, else the one of the line that leads in the list.
  static String urgency(Map<String, Map<String, String>> passages, int ordinal, String label) {
    Map<String, String> caller = passages.get(Integer.toString(ordinal));
    Matcher mark =
        Pattern.compile("\"offset\":(\\d+),\"label\":\"" + label + "\"").matcher(caller.get("line"));
    int end = mark.find() ? Integer.parseInt(mark.group(1)) - Integer.parseInt(caller.get("start")) : 0;
    String text = caller.get("text");
    String verb = lastVerb(text.substring(0, Math.min(text.length(), end)));
    for (int i = ordinal - 1; verb.isEmpty() && i >= 0; i--) {
      String before = passages.get(Integer.toString(i)).get("text").strip();
      verb = before.endsWith(":") ? lastVerb(before) : "";
    }
    return verb;
  }

  static String lastVerb(String text) {
    String verb = "";
    Matcher m = VERB.matcher(text);
    while (m.find()) {
      verb = m.group(1);
    }
    return verb;
  }

  static List<String> monitored() throws IOException {
    for (String line : Files.readAllLines(Path.of("core/src/main/resources/org/rapporteur/core/data/instruments/lanzarote/rounds.tsv"))) {
      if (line.startsWith("2\t")) {
        return List.of(line.substring(line.lastIndexOf('\t') + 1).split(";"));
      }
    }
    throw new IllegalStateException("no second round");
  }

  static final Pattern FIELD = Pattern.compile("\"(\\w+)\":(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\d+))");

  /// The flat fields of the lines of `tag`, and the line itself: enough of JSON for what is compared.
  static List<Map<String, String>> lines(String name) throws Exception {
    List<Map<String, String>> lines = new ArrayList<>();
    for (String line : run(List.of("tag", DOCUMENTS.resolve(name).toString())).out.lines().toList()) {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher m = FIELD.matcher(line);
      while (m.find()) {
        String value = m.group(2) == null ? m.group(3) : m.group(2).replace("\\\"", "\"").replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
        fields.putIfAbsent(m.group(1), value);
      }
      fields.put("line", line);
      lines.add(fields);
    }
    return lines;
  }

  static List<Map<String, String>> rows(String command) throws Exception {
    return csv(run(List.of(command, "--index", index(), "--format", "csv")).out);
  }

  static void check(String what, boolean ok, String figure) {
    passed += ok ? 1 : 0;
    failed += ok ? 0 : 1;
    System.out.println((ok ? "ok     " : "FAILED ") + what + (figure.isEmpty() ? "" : ": " + figure));
  }

  static Run run(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("./rapporteur"));
    command.addAll(arguments);
    Path out = Files.createTempFile(work, "out", "");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Run(process.waitFor(), Files.readString(out));
  }

  static List<Map<String, String>> gold(String file) throws IOException {
    return table(GOLD.resolve(file));
  }

  static List<Map<String, String>> table(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] columns = lines.getFirst().split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }

  /// Names to codes, from the project's own tables.
  static Map<String, String> partyCodes() throws IOException {
    Path tables = Path.of("core/src/main/resources/org/rapporteur/core/data");
    Map<String, String> codes = new TreeMap<>();
    for (Map<String, String> row : table(tables.resolve("parties.tsv"))) {
      codes.put(row.getOrDefault("name_en", ""), row.get("code"));
      codes.put(row.getOrDefault("short_en", ""), row.get("code"));
    }
    for (Map<String, String> row : table(tables.resolve("party-names.tsv"))) {
      if (row.get("language").equals("en")) {
        codes.putIfAbsent(row.get("text"), row.get("code"));
      }
    }
    return codes;
  }

  static Set<String> parties(String names, Map<String, String> codes) {
    return list(names).stream()
        .map(name -> codes.getOrDefault(name, "?" + name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> list(String cell) {
    Set<String> parts = new TreeSet<>();
    for (String part : cell.split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
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
}
