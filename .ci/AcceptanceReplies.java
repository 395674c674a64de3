import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs `./rapporteur replies` and `matrix questions` on the real reply in each of its formats, and
/// compares what its references lead to with what a person reads.
class AcceptanceReplies {
  static final Path REPLY = Path.of("../shared/corpus/lanzarote");

  /// Item, then the items of the answers to which it leads, as a person follows them.
  static final Map<String, String> LEADS =
      Map.ofEntries(
          Map.entry("1.1", "1, follow-up 1"),
          Map.entry("1.2", "1, follow-up 1"),
          Map.entry("1.3", "1, follow-up 1"),
          Map.entry("4", "15.a; 15.b; 15, follow-up 1; 15.c"),
          Map.entry("9.4.b", "9.4.a"),
          Map.entry("9.4.c", "9.4.a"),
          Map.entry("9.5", "9.2"),
          Map.entry("9.6", "9.3"),
          Map.entry("9.7.b", "9.7.a"),
          Map.entry("9.7.c", "9.7.b; 9.7.a"),
          Map.entry("9.8", "9.2"),
          Map.entry("9.9", "9.3"),
          Map.entry("9.11", "9.2"),
          Map.entry("9.12", "9.3"),
          Map.entry("11.b", "11.a; 9.4.a"),
          Map.entry("14.b", "14.a"),
          Map.entry("15.b", "15, follow-up 1"),
          Map.entry("15.c", "15, follow-up 1"));

  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("acceptance");
    try {
      for (String format : List.of("txt", "pdf", "docx")) {
        String index = work.resolve(format).toString();
        CommandLine.run("index", "--index", index, REPLY.resolve("reply-portugal-2017." + format).toString());
        replies(format, index);
      }
      matrix(work.resolve("txt").toString());
    } finally {
      CommandLine.delete(work);
    }
    Checks.finish();
  }

  static void replies(String format, String index) throws Exception {
    Map<String, Map<String, String>> rows = new HashMap<>();
    for (Map<String, String> row : CommandLine.rows("replies", "--party", "PRT", "--index", index)) {
      String follow = row.get("follow_up");
      rows.put(row.get("question") + (follow.isEmpty() ? "" : ", follow-up " + follow), row);
    }
    long right =
        LEADS.entrySet().stream()
            .filter(lead -> is(rows.get(lead.getKey()).get("refers_to"), lead.getValue(), lead.getKey()))
            .count();
    Checks.atLeast(1, format + ": references lead where a person goes", (int) right, LEADS.size());
    Map<String, String> first = rows.get("1.1");
    Checks.that(
        format + ": question 1.1 shows the consolidated answer",
        first.get("text").contains("we highlight the following entities")
            && first.get("text").contains("[→ Portugal, reply 2017, Q 1, follow-up 1"),
        first.get("refers_to_citations"));
    Map<String, String> same = rows.get("9.6");
    Checks.that(
        format + ": 9.6 shows the answer to 9.3 with both citations",
        same.get("text").contains(rows.get("9.3").get("own_text"))
            && same.get("citation").startsWith("Portugal, reply 2017, Q 9.6")
            && same.get("refers_to_citations").startsWith("Portugal, reply 2017, Q 9.3"),
        same.get("citation") + " → " + same.get("refers_to_citations"));
    long problems = rows.values().stream().filter(row -> !row.get("problems").isEmpty()).count();
    Checks.that(format + ": no circle and no gap", problems == 0, problems + "");
    long answered = rows.values().stream().filter(row -> !row.get("words").isEmpty()).count();
    Checks.that(format + ": answers", answered > 90, answered + " of " + rows.size() + " items");
  }

  static boolean is(String found, String expected, String item) {
    if (!found.equals(expected)) {
      Checks.remark(item + " leads to " + found + ", not to " + expected);
    }
    return found.equals(expected);
  }

  static void matrix(String index) throws Exception {
    List<Map<String, String>> cells = CommandLine.rows("matrix", "questions", "--long", "--index", index);
    long silent = cells.stream().filter(row -> row.get("state").equals("no reply")).map(row -> row.get("party")).distinct().count();
    Checks.that("parties without a reply are told", silent == 42, silent + " of 43");
    CommandLine.Run table = CommandLine.run("matrix", "questions", "--replied", "--index", index);
    Checks.that("the matrix of one party", table.out().startsWith("question"), table.firstLine());
  }
}
