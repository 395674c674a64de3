import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs `./rapporteur` on the real report and factsheet as text: who is named in which paragraph, what
/// each recommendation asks of whom, and whether the factsheet agrees with the report from which it
/// was made.
class AcceptanceParties {
  static final Path DOCUMENTS = Path.of("../shared/corpus/lanzarote");
  static final String REPORT = "report-csgsiv-2022.txt";
  static final String FACTSHEET = "factsheet-portugal-2023.txt";

  /// Rows of the reference that the text does not bear out. They count in the figures; anything else
  /// that is missed fails.
  static final Map<String, String> NOT_CALLED =
      Map.of(
          "120", "\"G8\" is no mark of footnote 8, which paragraph 4 calls",
          "337", "\"VII.1\" is no mark of footnote 1, which the summary calls");

  /// What the body does with a recommendation; its verb is the urgency.
  static final Pattern VERB = Pattern.compile("(?:Committee|It)\\b[^.:]{0,40}?\\b(require|request|invite)s\\b");

  static final Pattern PARAGRAPHS = Pattern.compile("Paras?\\. ?(\\d[\\d, -]*)");

  static Path work;

  public static void main(String[] args) throws Exception {
    work = Files.createTempDirectory("acceptance");
    try {
      CommandLine.Run run =
          CommandLine.run(
              "index",
              "--index",
              index(),
              DOCUMENTS.resolve(REPORT).toString(),
              DOCUMENTS.resolve(FACTSHEET).toString());
      Checks.that("index report and factsheet", run.exit() == 0, run.out().strip());
      Map<String, Map<String, String>> recommendations = recommendations();
      paragraphs();
      factsheet(recommendations);
    } finally {
      CommandLine.delete(work);
    }
    Checks.finish();
  }

  static String index() {
    return work.resolve("index").toString();
  }

  static Map<String, Map<String, String>> recommendations() throws Exception {
    Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
    CommandLine.rows("recommendations", "--index", index()).forEach(row -> byCode.put(row.get("code"), row));
    Checks.that("recommendations", byCode.size() == 111, byCode.size() + " of 111");
    Checks.that(
        "each has an urgency and ends with its own words",
        byCode.values().stream().allMatch(row -> !row.get("urgency").isEmpty() && row.get("text").endsWith(".")),
        "");
    Tables.Parties parties = new Tables.Parties();
    int right = 0;
    List<Map<String, String>> gold = Tables.tsv(Tables.GOLD.resolve("lanzarote-recommendations.tsv"));
    for (Map<String, String> row : gold) {
      Map<String, String> found = byCode.getOrDefault(row.get("code"), Map.of());
      Set<String> named = parties.codes(row.get("named_addressees"));
      Set<String> noted = parties.codes(row.get("footnote_addressees"));
      Set<String> all = new TreeSet<>(named);
      all.addAll(noted);
      String kind = found.getOrDefault("addressee_kind", "");
      boolean same =
          row.get("urgency").equals(found.get("urgency") + "s")
              && Tables.list(found.getOrDefault("addressees", "")).equals(all)
              && kind.equals("named") == !named.isEmpty()
              && (noted.isEmpty() || kind.equals("conditional"));
      right += same ? 1 : 0;
      if (!same) {
        Checks.remark(row.get("code") + ": " + found);
      }
    }
    Checks.that("urgency, kind and addressees, chapters II to IV", right >= 0.99 * gold.size(), right + " of " + gold.size());
    Set<String> settled = new TreeSet<>();
    byCode.values().stream()
        .filter(row -> !row.get("excepted").isEmpty())
        .forEach(row -> settled.add(row.get("code") + " " + row.get("excepted")));
    Checks.that(
        "exceptions noted after adoption",
        settled.equals(
            Set.of("III-16 MDA", "III-18 MDA", "IV-1 CYP", "IV-2 CYP", "IV-4 CYP", "IV-5 MDA", "VI-3 MDA")),
        settled.toString());
    return byCode;
  }

  static void paragraphs() throws Exception {
    Map<String, Set<String>> body = new TreeMap<>();
    Map<String, Set<String>> noted = new TreeMap<>();
    for (Map<String, String> row : CommandLine.rows("mentions", "--index", index())) {
      boolean counts = row.get("document").equals(REPORT) && !row.get("paragraph").isEmpty() && !row.get("party").isEmpty();
      String basis = row.get("party_basis");
      if (counts && (basis.equals("footnote") || (basis.equals("name") && !row.get("footnote").isEmpty()))) {
        noted.computeIfAbsent(row.get("party"), party -> new TreeSet<>()).add(row.get("paragraph"));
      } else if (counts && basis.equals("name")) {
        body.computeIfAbsent(row.get("party"), party -> new TreeSet<>()).add(row.get("paragraph"));
      }
    }
    Set<String> gold = new TreeSet<>();
    for (Map<String, String> row : Tables.tsv(Tables.GOLD.resolve("lanzarote-portugal-paragraphs.tsv"))) {
      if (!row.get("party_named_in").equals("neither")) {
        gold.add(row.get("paragraph"));
      }
    }
    Set<String> found = new TreeSet<>(body.get("PRT"));
    found.addAll(noted.get("PRT"));
    Set<String> both = new TreeSet<>(found);
    both.retainAll(gold);
    Set<String> missed = new TreeSet<>(gold);
    missed.removeAll(found);
    NOT_CALLED.forEach((paragraph, why) -> Checks.remark(paragraph + ": " + why));
    Checks.that(
        "Portugal's paragraphs, body and footnotes: none too many, missed only where no footnote is called",
        found.equals(both) && NOT_CALLED.keySet().containsAll(missed),
        "precision %.3f, recall %.3f of %d, missed %s"
            .formatted(
                (double) both.size() / found.size(),
                (double) both.size() / gold.size(),
                gold.size(),
                missed));
    StringBuilder table = new StringBuilder("paragraphs by name + by footnote only:");
    int few = 0;
    for (String party : monitored()) {
      int named = body.getOrDefault(party, Set.of()).size();
      Set<String> only = new TreeSet<>(noted.getOrDefault(party, Set.of()));
      only.removeAll(body.getOrDefault(party, Set.of()));
      few += named < 10 ? 1 : 0;
      table.append(' ').append(party).append(' ').append(named).append('+').append(only.size());
    }
    Checks.remark(table);
    Checks.that("each of the 43 parties is named in ten paragraphs or more", few == 0, few + " are not");
  }

  /// The factsheet against the report: codes and paragraphs that resolve, and the same urgency.
  static void factsheet(Map<String, Map<String, String>> recommendations) throws Exception {
    Set<String> paragraphs = new TreeSet<>();
    for (Map<String, String> line : CommandLine.tag(DOCUMENTS.resolve(REPORT))) {
      if ("numbered paragraph".equals(line.get("kind"))) {
        paragraphs.add(line.get("paragraph"));
      }
    }
    List<Map<String, String>> lines = CommandLine.tag(DOCUMENTS.resolve(FACTSHEET));
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
    Checks.that("paragraphs that the factsheet cites are in the report", unknown.isEmpty() && cited.size() > 50, cited.size() + " cited, unknown " + unknown);

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
    Checks.that("codes that the factsheet cites are in the report", missing.isEmpty() && all.size() > 70, all.size() + " cited, unknown " + missing);
    Set<String> loose = new TreeSet<>(all);
    loose.removeAll(tied);
    // The file spells one pair of marks as "^{18, 19}", which is not read as marks.
    Checks.that(
        "each belongs to the passage that calls its footnote",
        tied.size() >= 0.98 * all.size(),
        tied.size() + " of " + all.size() + ", not " + loose);
    differences.forEach(difference -> Checks.remark("urgency differs: " + difference));
    Checks.that("urgency in both agrees", differences.isEmpty(), tied.size() - differences.size() + " of " + tied.size());
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

}
