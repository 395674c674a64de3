import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Runs `./rapporteur index` on the real reports of the Universal Periodic Review, without options,
/// and compares their title pages and recommendations with the reference answers.
class AcceptanceUpr {
  static final Path REPORTS = Path.of("../shared/corpus/upr");

  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("acceptance");
    try {
      Tables.Parties parties = new Tables.Parties();
      String index = work.resolve("upr").toString();
      CommandLine.Run run = CommandLine.run("index", "--index", index, REPORTS.toString());
      Checks.that("every report is read", run.out().startsWith("24 added"), run.firstLine());
      titlePages(CommandLine.rows("documents", "--index", index), parties);
      recommendations(CommandLine.rows("recommendations", "--index", index), parties);
    } finally {
      CommandLine.delete(work);
    }
    Checks.finish();
  }

  static void titlePages(List<Map<String, String>> documents, Tables.Parties parties) throws IOException {
    Map<String, Map<String, String>> found = new HashMap<>();
    documents.forEach(row -> found.put(row.get("document"), row));
    List<Map<String, String>> gold = Tables.tsv(Tables.GOLD.resolve("upr-documents.tsv"));
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : gold) {
      Map<String, String> document = found.getOrDefault(row.get("document"), Map.of());
      boolean right =
          parties.code(row.get("state")).equals(document.get("party"))
              && row.get("symbol").equals(document.get("symbol"))
              && row.get("date").equals(document.get("date"));
      if (!right) {
        wrong.add(row + " is " + document);
      }
    }
    wrong.forEach(Checks::remark);
    Checks.that(
        "State under review, symbol and date as on the title page",
        wrong.size() <= 1,
        gold.size() - wrong.size() + " of " + gold.size());
    Checks.that(
        "every report is told to be one on a country",
        documents.stream().allMatch(row -> row.get("genre").equals("country report")),
        "");
  }

  static void recommendations(List<Map<String, String>> rows, Tables.Parties parties) throws IOException {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    rows.forEach(row -> found.put(row.get("document") + " " + row.get("code"), row));
    List<Map<String, String>> gold = Tables.tsv(Tables.GOLD.resolve("upr-recommendations.tsv"));
    Set<String> known = new TreeSet<>();
    int numbers = 0;
    int exact = 0;
    int more = 0;
    for (Map<String, String> row : gold) {
      String key = row.get("document") + " " + row.get("number");
      known.add(key);
      Map<String, String> recommendation = found.get(key);
      if (recommendation == null) {
        Checks.remark("missing: " + row);
        continue;
      }
      numbers++;
      Set<String> wanted = parties.codes(row.get("recommending_states"));
      Set<String> made = Tables.list(recommendation.get("made_by"));
      exact += made.equals(wanted) ? 1 : 0;
      more += made.size() > wanted.size() && made.containsAll(wanted) ? 1 : 0;
      if (!made.containsAll(wanted)) {
        Checks.remark(row + " is made by " + made);
      }
    }
    Checks.atLeast(0.98, "recommendations found with their number", numbers, gold.size());
    Checks.atLeast(0.97, "exactly the recommending States", exact, gold.size());
    Checks.remark(more + " have the States of all merged parts, not of the first alone");
    invented(rows, known);
    List<Map<String, String>> elsewhere =
        rows.stream()
            .filter(row -> !row.get("addressee_kind").equals("named") || !row.get("addressees").matches("[A-Z]{3}"))
            .toList();
    Checks.that("each is addressed to the State under review", elsewhere.isEmpty(), rows.size() + " rows");
    Checks.that("none has an urgency", rows.stream().allMatch(row -> row.get("urgency").isEmpty()), "");
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
    invented.forEach(row -> Checks.remark("invented: " + row));
    Checks.that("no recommendation is invented", invented.isEmpty() && beyond.size() <= 0.01 * rows.size(), beyond.size() + " beyond the reference, all with number and States");
    Checks.that("none comes twice", rows.stream().map(row -> row.get("document") + " " + row.get("code")).distinct().count() == rows.size(), rows.size() + " rows");
  }
}
