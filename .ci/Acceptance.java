import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs `./rapporteur` on the real documents as a person would, and compares what it prints with the
/// reference answers.
class Acceptance {
  static final Path DOCUMENTS = Path.of("../shared/corpus/lanzarote");
  static final List<String> FORMATS = List.of("txt", "pdf", "docx", "odt");
  static final List<String> NAMES =
      List.of(
          "report-csgsiv-2022",
          "reply-portugal-2017",
          "factsheet-portugal-2023",
          "alliance-portugal-2012",
          "alliance-portugal-2014");

  static final List<String> DEMONSTRATED =
      List.of(
          "$ ./rapporteur index",
          "12 added",
          "$ ./rapporteur search",
          "Arvenia, reply 2017, Q 10.2",
          "$ ./rapporteur mentions",
          "Receipt",
          "$ ./rapporteur recommendations",
          "$ ./rapporteur documents",
          "$ ./rapporteur failures",
          "$ ./rapporteur tag");

  /// The paragraphs whose footnotes name Portugal, with the letters of the footnotes, as the text has
  /// them.
  static final Map<String, Set<String>> footnotes = new TreeMap<>();

  static Path work;

  public static void main(String[] args) throws Exception {
    work = Files.createTempDirectory("acceptance");
    try {
      demo();
      for (String format : FORMATS) {
        batches(format);
        portugal(format);
        recommendations(format);
        paragraphs(format);
      }
      provisions();
      questions();
      searches();
      failures();
      startup();
    } finally {
      CommandLine.delete(work);
    }
    Checks.finish();
  }

  static void demo() throws Exception {
    CommandLine.Run demo = CommandLine.run("demo");
    Checks.that("demo shows the jobs on the specimens", demo.exit() == 0 && DEMONSTRATED.stream().allMatch(demo.out()::contains), "exit " + demo.exit());
  }

  static void batches(String format) throws Exception {
    long files = documents(format).count();
    CommandLine.Run first = index(format);
    Checks.that("index the ." + format, first.exit() == 0 && first.out().startsWith(files + " added"), first.out().strip());
    CommandLine.Run again = index(format);
    Checks.that("again: all unchanged", again.exit() == 0 && again.out().contains(files + " unchanged"), again.out().strip());
  }

  static CommandLine.Run index(String format) throws Exception {
    List<String> command = new ArrayList<>(List.of("index", "--index", indexOf(format)));
    documents(format).forEach(command::add);
    return CommandLine.run(command.toArray(String[]::new));
  }

  /// The documents that are there in a format.
  static Stream<String> documents(String format) {
    return NAMES.stream().map(name -> document(name, format)).filter(file -> Files.exists(Path.of(file)));
  }

  static void portugal(String format) throws Exception {
    Set<String> body = new TreeSet<>();
    for (Map<String, String> row : Tables.tsv(Tables.GOLD.resolve("lanzarote-portugal-paragraphs.tsv"))) {
      if (row.get("party_named_in").contains("body")) {
        body.add(row.get("paragraph"));
      }
    }
    Set<String> foundInBody = new TreeSet<>();
    Set<String> foundInFootnotes = new TreeSet<>();
    CommandLine.Run run = CommandLine.run("mentions", "--index", indexOf(format), "--party", "PRT", "--format", "csv-raw");
    for (Map<String, String> row : run.rows()) {
      boolean report = row.get("document").startsWith("report-") && !row.get("paragraph").isEmpty();
      String basis = row.get("party_basis");
      if (report && basis.equals("name") && row.get("footnote").isEmpty()) {
        foundInBody.add(row.get("paragraph"));
      }
      if (report && (!row.get("footnote").isEmpty() || basis.equals("footnote"))) {
        foundInFootnotes.add(row.get("paragraph"));
      }
    }
    Checks.compare("Portugal's paragraphs, body, ." + format, foundInBody, body, 0.97);
    // AcceptanceParties compares the footnotes of the text with the reference. The laid-out files lack
    // some of them: those that a file does not contain are not asked of it.
    if (format.equals("txt")) {
      run.rows().stream()
          .filter(row -> row.get("document").startsWith("report-") && !row.get("footnote").isEmpty())
          .filter(row -> !row.get("paragraph").isEmpty())
          .forEach(
              row ->
                  footnotes
                      .computeIfAbsent(row.get("paragraph"), paragraph -> new TreeSet<>())
                      .add(letters(row.get("text"))));
      return;
    }
    String contained = letters(CommandLine.run("tag", document(NAMES.getFirst(), format)).out());
    Set<String> asked = new TreeSet<>();
    footnotes.forEach(
        (paragraph, texts) -> {
          if (texts.stream().anyMatch(contained::contains)) {
            asked.add(paragraph);
          } else {
            Checks.remark("the footnote of paragraph " + paragraph + " is not in the ." + format);
          }
        });
    Checks.compare("Portugal's paragraphs, footnotes, ." + format, foundInFootnotes, asked, 0.95);
  }

  static void recommendations(String format) throws Exception {
    CommandLine.Run run = CommandLine.run("recommendations", "--index", indexOf(format), "--format", "csv-raw");
    Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
    run.rows().forEach(row -> byCode.put(row.get("code"), row));
    List<String> order = byCode.keySet().stream().map(code -> code.replaceAll("-.*", "")).distinct().toList();
    Checks.that(
        "recommendations of the ." + format + ": 111 codes from I to XI in order",
        byCode.size() == 111
            && run.rows().size() == 111
            && order.equals(List.of("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI")),
        byCode.size() + " codes in " + run.rows().size() + " rows, chapters " + order);
    Tables.Parties parties = new Tables.Parties();
    int rows = 0;
    int urgency = 0;
    int named = 0;
    int namedRows = 0;
    int noted = 0;
    int notedRows = 0;
    for (Map<String, String> row : Tables.tsv(Tables.GOLD.resolve("lanzarote-recommendations.tsv"))) {
      Map<String, String> found = byCode.getOrDefault(row.get("code"), Map.of());
      rows++;
      urgency += row.get("urgency").startsWith(found.getOrDefault("urgency", "-")) ? 1 : 0;
      Set<String> listed = Tables.list(found.getOrDefault("addressees", ""));
      Set<String> noFootnote = parties.codes(row.get("named_addressees"));
      Set<String> footnote = parties.codes(row.get("footnote_addressees"));
      if (footnote.isEmpty()) {
        namedRows++;
        named += listed.equals(noFootnote) ? 1 : 0;
      } else {
        notedRows++;
        Set<String> adopted = new TreeSet<>(listed);
        Tables.list(found.getOrDefault("excepted", "")).stream().filter(footnote::contains).forEach(adopted::add);
        noted += adopted.equals(footnote) ? 1 : 0;
      }
    }
    Checks.that("urgency, ." + format, urgency == rows, urgency + " of " + rows);
    Checks.that("addressees named in the text, ." + format, named == namedRows, named + " of " + namedRows);
    Checks.that("addressees in footnotes, ." + format, noted >= 8, noted + " of " + notedRows);
  }

  static void paragraphs(String format) throws Exception {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Map<String, String> passage : passages("report-csgsiv-2022", format)) {
      if (passage.get("kind").equals("numbered paragraph")) {
        numbers.merge(passage.get("paragraph"), 1, Integer::sum);
      }
    }
    long once = numbers.values().stream().filter(times -> times == 1).count();
    int needed = format.equals("txt") ? 458 : 450;
    Checks.that(
        "numbered paragraphs of the report, each once, ." + format,
        once >= needed && once == numbers.size(),
        once + " of 458");
  }

  static void provisions() throws Exception {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    boolean foreign = false;
    for (String name : List.of("factsheet-portugal-2023", "reply-portugal-2017")) {
      Map<String, Integer> found = new TreeMap<>();
      for (Map<String, String> line : CommandLine.tag(Path.of(document(name, "txt")))) {
        boolean own =
            "mention".equals(line.get("type"))
                && "lanzarote".equals(line.get("instrument"))
                && Set.of("cited", "expanded").contains(line.getOrDefault("basis", ""));
        if (own) {
          found.merge(line.get("provision"), 1, Integer::sum);
          foreign |= Integer.parseInt(line.get("provision").replaceAll("\\D.*", "")) > 50;
        }
      }
      Map<String, Integer> gold = new TreeMap<>();
      for (Map<String, String> row : Tables.tsv(Tables.GOLD.resolve("lanzarote-provisions.tsv"))) {
        if (row.get("document").equals(name)) {
          gold.put(row.get("provision"), Integer.parseInt(row.get("mentions")));
        }
      }
      Set<String> all = new TreeSet<>(found.keySet());
      all.addAll(gold.keySet());
      for (String provision : all) {
        int a = found.getOrDefault(provision, 0);
        int b = gold.getOrDefault(provision, 0);
        right += Math.min(a, b);
        wrong += Math.max(0, a - b);
        missed += Math.max(0, b - a);
        if (a != b) {
          Checks.remark(name + " " + provision + ": found " + a + ", expected " + b);
        }
      }
    }
    double f1 = 2.0 * right / (2 * right + wrong + missed);
    Checks.that("provisions of the Convention in factsheet and reply", f1 >= 0.95, "F1 %.3f".formatted(f1));
    Checks.that("no article of a national code among them", !foreign, "none above 50");
  }

  static void questions() throws Exception {
    Set<String> asked = new LinkedHashSet<>();
    Set<String> answered = new LinkedHashSet<>();
    for (Map<String, String> passage : passages("reply-portugal-2017", "txt")) {
      if (passage.get("kind").equals("question")) {
        asked.add(passage.get("question"));
      } else if (passage.get("kind").equals("answer")) {
        answered.add(passage.get("question"));
      }
    }
    long whole = asked.stream().filter(question -> question.matches("\\d+")).count();
    Checks.that(
        "questions of the reply",
        whole == 16 && asked.containsAll(List.of("1.1.a", "6.2", "9.1.c", "9.7.f", "9.12", "10.2", "13.2", "16")),
        whole + " questions, " + asked.size() + " with their parts, " + answered.size() + " answered");
  }

  static void searches() throws Exception {
    List<Map<String, String>> hits =
        search("prison penalties", "--question", "9.3", "--party", "Portugal").rows();
    Map<String, String> first = hits.isEmpty() ? Map.of() : hits.getFirst();
    Checks.that(
        "search 'prison penalties' --question 9.3 --party Portugal",
        "answer".equals(first.get("kind")) && first.getOrDefault("citation", "").contains("Q 9.3"),
        first.getOrDefault("citation", "nothing found"));
    List<Map<String, String>> plain = search("self-generated", "--limit", "0").rows();
    Checks.that(
        "no hit is question text unless asked for",
        plain.size() > 100 && plain.stream().noneMatch(hit -> hit.get("voice").equals("questionnaire")),
        plain.size() + " hits");
    Checks.that("article:25 finds 25(1)(e)", texts("article:25").contains("25(1)(d), (e)"), "");
    Checks.that("article:20 finds 'Articles 18 to 23'", texts("article:20").contains("Articles 18 to 23"), "");
    Set<Integer> totals = new TreeSet<>();
    for (String party : List.of("party:Portugal", "party:PRT", "party:portugais")) {
      totals.add(search(party, "--limit", "0").rows().size());
    }
    Checks.that("party:Portugal, party:PRT and party:portugais agree", totals.size() == 1, totals + " hits");
    int near = search("\"self-generated sexual\" NEAR/8 party", "--limit", "0").rows().size();
    Checks.that("\"self-generated sexual\" NEAR/8 party", near > 0, near + " hits");
    CommandLine.Run broken = search("prison (penalties");
    Checks.that(
        "a broken query says where",
        broken.exit() == 2 && broken.err().contains("position"),
        broken.err().lines().findFirst().orElse(""));
    CommandLine.Run people = CommandLine.run("search", "--index", indexOf("txt"), "covert operations", "--limit", "1");
    String last = people.out().strip().lines().reduce((a, b) -> b).orElse("").strip();
    String citation = search("covert operations", "--limit", "1").rows().getFirst().get("citation");
    Checks.that("a hit ends in its citation", last.equals(citation) && last.contains(", "), last);
  }

  static CommandLine.Run search(String query, String... more) throws Exception {
    List<String> command = new ArrayList<>(List.of("search", query, "--index", indexOf("txt"), "--format", "csv-raw"));
    command.addAll(List.of(more));
    return CommandLine.run(command.toArray(String[]::new));
  }

  static String texts(String query) throws Exception {
    return search(query, "--limit", "0").rows().stream()
        .map(row -> row.get("text") + " " + row.get("section"))
        .collect(Collectors.joining("\n"));
  }

  static void failures() throws Exception {
    Path folder = Files.createDirectory(work.resolve("bad"));
    Files.createFile(folder.resolve("empty.pdf"));
    Files.copy(Path.of("../shared/corpus/hostile/010-aes-256-m.pdf"), folder.resolve("locked.pdf"));
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, -1, -2, 7, 0, 0});
    Files.writeString(folder.resolve("good.txt"), "Portugal replied to the questionnaire in 2017.\n");
    String index = work.resolve("bad-index").toString();
    CommandLine.Run run = CommandLine.run("index", "--index", index, folder.toString(), work.resolve("nowhere.pdf").toString());
    Checks.that("bad files: the rest is indexed, exit 3", run.exit() == 3 && run.out().startsWith("1 added"), run.out().lines().findFirst().orElse(""));
    Map<String, String> reasons = new TreeMap<>();
    CommandLine.run("failures", "--index", index, "--format", "csv-raw").rows().forEach(row -> reasons.put(row.get("document"), row.get("reason")));
    Checks.that(
        "bad files are in failures with their reason",
        reasons.size() == 4
            && reasons.get("empty.pdf").contains("empty")
            && reasons.get("locked.pdf").contains("password")
            && reasons.get("binary.txt").contains("not what its name says")
            && reasons.get("nowhere.pdf").contains("no such file"),
        reasons.toString());
    Path empty = Files.createDirectory(work.resolve("nothing"));
    CommandLine.Run nothing = CommandLine.run("index", "--index", work.resolve("nothing-index").toString(), empty.toString());
    Checks.that("a folder without documents: exit 1 and a line", nothing.exit() == 1 && !nothing.err().isBlank(), nothing.err().strip());
  }

  static void startup() throws Exception {
    Process process =
        new ProcessBuilder("docs/startup.sh", indexOf("txt"), "covert operations")
            .redirectErrorStream(true)
            .start();
    System.out.print(new String(process.getInputStream().readAllBytes()).indent(7));
    Checks.that("start-up is measured", process.waitFor() == 0, "the ratio is a figure, not a test");
  }

  static List<Map<String, String>> passages(String name, String format) throws Exception {
    return CommandLine.tag(Path.of(document(name, format))).stream().filter(line -> "passage".equals(line.get("type"))).toList();
  }

  static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }

  static String document(String name, String format) {
    return DOCUMENTS.resolve(name + "." + format).toString();
  }

  static String indexOf(String format) {
    return work.resolve("index-" + format).toString();
  }
}
