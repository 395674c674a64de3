import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Country briefs and timelines from the real report as text and as PDF, run with the launcher from
/// the root, against the factsheet and the reference answers in `../shared`. It knows neither the
/// code nor the tests.
public class AcceptanceBrief {
  private static final Path DOCUMENTS = Path.of("../shared/corpus/lanzarote");
  private static final Pattern CODE = Pattern.compile("#+ (?:<a[^>]*></a>)?([IVX]+-\\d+): \\*\\*(\\w+)");
  private static final Pattern PARAGRAPH = Pattern.compile(">?\\s*— (?:T-ES\\(2022\\)02|Implementation report 2022), § (\\d+)");
  private static final Pattern CITED = Pattern.compile("Recommendations? ((?:[IVX]+-\\d+(?:, | and )?)+)");

  /// The brief of a party as Markdown.
  private record Brief(int exit, String text) {
    static Brief of(Path index, String party, String... more) throws Exception {
      List<String> arguments =
          Stream.concat(
                  Stream.of("brief", "--party", party, "--index", index.toString(), "--format", "md"),
                  Stream.of(more))
              .toList();
      CommandLine.Run run = CommandLine.run(arguments.toArray(String[]::new));
      return new Brief(run.exit(), run.out());
    }

    Set<String> paragraphs() {
      return text.lines()
          .map(PARAGRAPH::matcher)
          .filter(Matcher::find)
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The urgency of each recommendation under a heading that begins with these words.
    Map<String, String> codes(String heading) {
      Map<String, String> codes = new TreeMap<>();
      boolean inside = false;
      for (String line : text.lines().toList()) {
        String title = line.replaceAll("<a[^>]*></a>", "");
        if (title.matches("#{2,3} .*")) {
          inside = title.replaceFirst("#+ ", "").startsWith(heading);
        }
        Matcher code = CODE.matcher(line);
        if (inside && code.find()) {
          codes.put(code.group(1), code.group(2));
        }
      }
      return codes;
    }

    long beyond() {
      return text.lines()
          .dropWhile(line -> !line.contains("Only in this brief"))
          .takeWhile(line -> !line.contains("Only in the factsheet"))
          .filter(line -> line.startsWith("| §") || line.startsWith("| Rec"))
          .count();
    }
  }

  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("acceptance-brief");
    Map<String, Set<String>> byFormat = new HashMap<>();
    for (String format : List.of("txt", "pdf")) {
      Path index = work.resolve(format);
      CommandLine.Run made =
          CommandLine.run(
              "index",
              DOCUMENTS.resolve("report-csgsiv-2022." + format).toString(),
              DOCUMENTS.resolve("factsheet-portugal-2023." + format).toString(),
              DOCUMENTS.resolve("reply-portugal-2017.txt").toString(),
              DOCUMENTS.resolve("alliance-portugal-2012.txt").toString(),
              "--index",
              index.toString());
      Checks.that(format + ": the documents are indexed", made.exit() == 0, made.firstLine());
      byFormat.put(format, portugal(format, index));
    }
    Checks.compare("the same paragraphs from both", byFormat.get("pdf"), byFormat.get("txt"), 0.95);
    others(work.resolve("txt"));
    threads(work.resolve("txt"));
    CommandLine.delete(work);
    Checks.finish();
  }

  private static Set<String> portugal(String format, Path index) throws Exception {
    Brief brief = Brief.of(index, "PRT", "--beside", "factsheet-portugal-2023." + format);
    Checks.that(format + ": the brief of Portugal ends well", brief.exit() == 0, "");
    Set<String> cited = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    for (Map<String, String> row : Tables.tsv(Tables.GOLD.resolve("lanzarote-portugal-paragraphs.tsv"))) {
      if (!row.get("party_named_in").equals("neither")) {
        named.add(row.get("paragraph"));
        if (row.get("cited_in_factsheet").equals("yes")) {
          cited.add(row.get("paragraph"));
        }
      }
    }
    Set<String> found = brief.paragraphs();
    Checks.atLeast(1, format + ": cited in the factsheet and naming Portugal", both(cited, found), cited.size());
    Checks.atLeast(0.97, format + ": naming Portugal at all", both(named, found), named.size());

    Map<String, String> specific = brief.codes("Recommendations to Portugal");
    Map<String, String> all = new TreeMap<>(specific);
    all.putAll(brief.codes("Recommendations to all parties"));
    all.putAll(brief.codes("Recommendations on a condition"));
    int right = 0;
    int expected = 0;
    for (Map<String, String> row : Tables.tsv(Tables.GOLD.resolve("lanzarote-recommendations.tsv"))) {
      Set<String> addressees = new TreeSet<>(Tables.list(row.get("named_addressees")));
      addressees.addAll(Tables.list(row.get("footnote_addressees")));
      boolean here = addressees.isEmpty() || addressees.contains("Portugal");
      String urgency = row.get("urgency").replaceFirst("s$", "");
      boolean as = here ? urgency.equals(all.get(row.get("code"))) : !all.containsKey(row.get("code"));
      expected++;
      right += as ? 1 : 0;
      if (!as) {
        Checks.remark(row.get("code") + ": " + all.get(row.get("code")) + " instead of " + row);
      }
    }
    Checks.atLeast(1, format + ": recommendations of chapters II to IV, in it or not, with urgency", right, expected);
    Checks.that(format + ": Portugal is named in", specific.keySet().equals(Set.of("IV-5", "X-4")), specific.toString());

    Set<String> codes = new TreeSet<>();
    Matcher cites = CITED.matcher(Files.readString(DOCUMENTS.resolve("factsheet-portugal-2023.txt")));
    while (cites.find()) {
      codes.addAll(List.of(cites.group(1).split(", | and ")));
    }
    // VI-1 and VI-3 are addressed to parties that their footnotes list; Portugal is not among them.
    codes.removeAll(Set.of("VI-1", "VI-3"));
    Checks.atLeast(1, format + ": recommendations of the factsheet", both(codes, all.keySet()), codes.size());
    Checks.that(format + ": beyond the factsheet are listed", brief.beyond() > 0, brief.beyond() + "");
    Checks.that(
        format + ": twice the same bytes",
        brief.equals(Brief.of(index, "PRT", "--beside", "factsheet-portugal-2023." + format)),
        "");
    return found;
  }

  /// Recommendations of chapters II to IV for parties that the reference answers name.
  private static void others(Path index) throws Exception {
    Map<String, String> names = Map.of("DEU", "Germany", "MKD", "North Macedonia", "TUR", "Turkey");
    for (Map.Entry<String, String> party : new TreeMap<>(names).entrySet()) {
      Brief brief = Brief.of(index, party.getKey());
      Checks.that(party.getKey() + ": the brief ends well", brief.exit() == 0, brief.paragraphs().size() + " paragraphs");
      Set<String> expected = new TreeSet<>();
      for (Map<String, String> row : Tables.tsv(Tables.GOLD.resolve("lanzarote-recommendations.tsv"))) {
        Set<String> addressees = new TreeSet<>(Tables.list(row.get("named_addressees")));
        addressees.addAll(Tables.list(row.get("footnote_addressees")));
        if (addressees.contains(party.getValue())) {
          expected.add(row.get("code") + " " + row.get("urgency").replaceFirst("s$", ""));
        }
      }
      Set<String> found = new TreeSet<>();
      brief
          .codes("Recommendations to " + (party.getKey().equals("TUR") ? "T" : party.getValue()))
          .forEach((code, urgency) -> {
            if (code.matches("(?:II|III|IV)-.*")) {
              found.add(code + " " + urgency);
            }
          });
      Checks.compare(party.getKey() + ": recommendations that name it, chapters II to IV", found, expected, 1);
    }
  }

  private static void threads(Path index) throws Exception {
    CommandLine.Run run =
        CommandLine.run("threads", "--party", "PRT", "--index", index.toString(), "--format", "md");
    Checks.that("the timeline of Portugal ends well", run.exit() == 0, "");
    for (String words :
        List.of(
            "**announced** · Portugal, alliance form 2012",
            "**replied** · Portugal, reply 2017, Q 12",
            "**found** · T-ES(2022)02, § 218",
            "**recommended** · T-ES(2022)02, Rec. IV-5",
            "**summarised** · Portugal, factsheet 2023")) {
      long found = run.out().lines().filter(line -> line.contains(words)).count();
      Checks.that("in it: " + words, found > 0, found + "");
    }
  }

  private static int both(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }
}
