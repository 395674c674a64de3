import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Runs `./rapporteur matrix recommendations` and `recommendations --graph` on the real report, factsheet
/// and reply: who is named in the text of a recommendation and who only in its footnote, and what hangs
/// together with one.
class AcceptanceRecommendations {
  static final Path DOCUMENTS = Path.of("../shared/corpus/lanzarote");
  static final Path GOLD = Tables.GOLD.resolve("lanzarote-recommendations.tsv");
  static Path work;

  public static void main(String[] args) throws Exception {
    work = Files.createTempDirectory("acceptance");
    try {
      CommandLine.Run run =
          CommandLine.run(
              "index",
              "--index",
              index(),
              DOCUMENTS.resolve("report-csgsiv-2022.txt").toString(),
              DOCUMENTS.resolve("factsheet-portugal-2023.txt").toString(),
              DOCUMENTS.resolve("reply-portugal-2017.txt").toString());
      Checks.that("index report, factsheet and reply", run.exit() == 0, run.out().lines().findFirst().orElse(""));
      matrix();
      workbook();
      graph();
    } finally {
      CommandLine.delete(work);
    }
    Checks.finish();
  }

  static String index() {
    return work.resolve("index").toString();
  }

  /// The reference answers know no exceptions: a party that a footnote excepts counts where else it is named.
  static void matrix() throws Exception {
    List<Map<String, String>> rows = CommandLine.rows("matrix", "recommendations", "--long", "--index", index());
    Checks.that("a cell for every recommendation and monitored party", rows.size() == 111 * 43, rows.size() + " cells");
    Set<String> inText = new TreeSet<>();
    Set<String> inFootnote = new TreeSet<>();
    for (Map<String, String> row : rows) {
      String cell = row.get("code") + " " + row.get("name");
      boolean excepted = row.get("addressing").equals("excepted");
      List<String> citations = List.of(row.get("citations").split("; "));
      if (row.get("addressing").equals("named in the text")
          || (excepted && citations.stream().anyMatch(citation -> !citation.contains("fn. ")))) {
        inText.add(cell);
      } else if (citations.size() > 1 || row.get("addressing").equals("named in a footnote")) {
        inFootnote.add(cell);
      }
    }
    Set<String> codes = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    Set<String> listed = new TreeSet<>();
    for (Map<String, String> row : Tables.tsv(GOLD)) {
      codes.add(row.get("code"));
      names(row, "named_addressees", named);
      names(row, "footnote_addressees", listed);
    }
    inText.removeIf(cell -> !codes.contains(cell.split(" ")[0]));
    inFootnote.removeIf(cell -> !codes.contains(cell.split(" ")[0]));
    Checks.compare("named in the text, chapters II to IV", inText, named, 1);
    Checks.compare("named in a footnote, chapters II to IV", inFootnote, listed, 1);
  }

  static void names(Map<String, String> row, String column, Set<String> cells) {
    for (String name : row.getOrDefault(column, "").split("; ")) {
      if (!name.isBlank()) {
        cells.add(row.get("code") + " " + asWeSay(name));
      }
    }
  }

  /// The names that the reference writes otherwise.
  static String asWeSay(String name) {
    return switch (name) {
      case "Czech Republic" -> "Czechia";
      case "Turkey" -> "Türkiye";
      case "Moldova" -> "Republic of Moldova";
      default -> name;
    };
  }

  static void workbook() throws Exception {
    List<byte[]> bytes = new ArrayList<>();
    for (String name : List.of("one.xlsx", "two.xlsx")) {
      Path file = work.resolve(name);
      CommandLine.run("matrix", "recommendations", "--index", index(), "-o", file.toString());
      bytes.add(Files.readAllBytes(file));
    }
    Checks.that("the same index gives the same workbook", Arrays.equals(bytes.get(0), bytes.get(1)), bytes.get(0).length + " bytes");
  }

  static void graph() throws Exception {
    String json = CommandLine.run("recommendations", "--code", "III-24", "--graph", "--index", index()).out();
    List<String> expected =
        List.of(
            "\"addressing\":\"all parties\"",
            "\"citation\":\"T-ES(2022)02, § 186\"",
            "\"provision\":\"30(5)\"",
            "\"question\":\"13.b\"",
            "\"document\":\"factsheet-portugal-2023.txt\"",
            "\"citation\":\"Portugal, reply 2017, Q 13.b\"");
    List<String> missing = expected.stream().filter(words -> !json.contains(words)).toList();
    Checks.that("III-24 leads to its section, article 30(5), question 13.b, the factsheet and the reply", missing.isEmpty(), missing.isEmpty() ? json.length() + " characters" : "missing " + missing);
    CommandLine.Run dot = CommandLine.run("recommendations", "--graph=dot", "--index", index());
    Checks.that("all in one drawing", dot.exit() == 0 && dot.out().split("subgraph").length == 112, dot.out().lines().count() + " lines");
  }
}
