import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Runs `./rapporteur lint` on the real report and factsheet in three formats. Each expected finding was
/// checked by hand against the file; anything else is a false alarm.
class AcceptanceLint {
  static final Path DOCUMENTS = Path.of("../shared/corpus/lanzarote");
  static final List<String> NAMES =
      List.of("report-csgsiv-2022", "factsheet-portugal-2023", "reply-portugal-2017", "alliance-portugal-2012", "alliance-portugal-2014");

  /// In every format: three paragraphs that the reference answers call cited without naming the party,
  /// a code of a chapter that has no recommendations, two lists of which the parties were counted, and a
  /// question after whose parts the next one follows.
  static final Set<String> EVERYWHERE =
      Set.of(
          "party-not-mentioned paragraph 72",
          "party-not-mentioned paragraph 287",
          "party-not-mentioned paragraph 288",
          "unknown-code Recommendation I-1",
          "unanswered-question nothing under question 16.1",
          "list-count “six parties” with a list of 7",
          "list-count “31 (out of 43) parties” with a list of 30");

  /// The text as received has a footnote of which the laid-out copies made a paragraph or lost.
  static final Set<String> AS_RECEIVED = Set.of("list-count “parties (32 out of 43” with a list of 31");

  /// The laid-out copies have some footnotes of the original, with its numbers, in their running text.
  static final Set<String> LAID_OUT =
      Set.of(
          "paragraph-twice another paragraph 7",
          "footnote-twice another footnote 176",
          "footnote-twice another footnote 177",
          "footnote-twice another footnote 191",
          "footnote-twice another footnote 208",
          "footnote-twice another footnote 209",
          "footnote-twice another footnote 219",
          "footnote-twice another footnote 220");

  static Path work;

  public static void main(String[] args) throws Exception {
    work = Files.createTempDirectory("acceptance");
    try {
      for (String format : List.of("txt", "pdf", "docx")) {
        index(format);
        lint(format, format.equals("txt") ? AS_RECEIVED : LAID_OUT);
      }
    } finally {
      CommandLine.delete(work);
    }
    Checks.finish();
  }

  static String folder(String format) {
    return work.resolve(format).toString();
  }

  static void index(String format) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("index", "--index", folder(format)));
    NAMES.forEach(name -> arguments.add(DOCUMENTS.resolve(name + "." + format).toString()));
    CommandLine.Run run = CommandLine.run(arguments.toArray(String[]::new));
    Checks.that("index the documents as " + format, run.exit() == 0, run.out().lines().findFirst().orElse(""));
  }

  static void lint(String format, Set<String> more) throws Exception {
    Set<String> expected = new TreeSet<>(EVERYWHERE);
    expected.addAll(more);
    Set<String> seen = new TreeSet<>();
    List<String> alarms = new ArrayList<>();
    List<Map<String, String>> rows = CommandLine.rows("lint", "--index", folder(format));
    for (Map<String, String> row : rows) {
      String line = row.get("check") + " " + row.get("found");
      expected.stream()
          .filter(line::startsWith)
          .findFirst()
          .ifPresentOrElse(seen::add, () -> alarms.add(row.get("citation") + ": " + line));
    }
    expected.removeAll(seen);
    alarms.forEach(alarm -> Checks.remark("false alarm? " + alarm));
    expected.forEach(missed -> Checks.remark("not found: " + missed));
    Checks.that(
        "lint as " + format + ": no false alarm, and all that is known to be wrong",
        alarms.isEmpty() && expected.isEmpty(),
        rows.size() + " findings, " + alarms.size() + " false alarms, " + expected.size() + " missed");
  }
}
