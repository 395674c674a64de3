import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads 150 citations from treaties, each in the paragraph in which it stands, and the judgments, and
/// compares articles and instruments with the reference answers.
///
/// An instrument is right if it is the one of the reference by one of its names, or is called by the
/// words of the citation. Where a citation says no more than "of the Convention", and nothing in its
/// paragraph says which, right is to say so and to keep the words.
class AcceptanceCitations {
  static final Path GOLD = Tables.GOLD.resolve("treaty-citations.tsv");
  static final Path JUDGMENTS = Path.of("../shared/corpus/judgments");
  static final Path INSTRUMENTS = Tables.DATA.resolve("instruments");
  static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "of", "and", "for", "to", "on", "in", "a", "de", "la", "le", "les", "des", "du", "et", "sur",
          "en", "convention", "agreement", "treaty", "l", "d");

  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("acceptance");
    try {
      citations(work);
      judgments(work);
    } finally {
      CommandLine.delete(work);
    }
    Checks.finish();
  }

  static void citations(Path work) throws Exception {
    List<Map<String, String>> gold = Tables.tsv(GOLD);
    Path folder = Files.createDirectory(work.resolve("citations"));
    // Several citations may stand in one paragraph, and the same text twice is one document.
    Map<String, String> names = new HashMap<>();
    for (Map<String, String> row : gold) {
      String name = names.computeIfAbsent(row.get("context"), text -> name(names.size()));
      Files.writeString(folder.resolve(name), row.get("context").replace("\\\"", "\""));
    }
    String index = work.resolve("citations-index").toString();
    CommandLine.run("index", "--index", index, folder.toString());
    Map<String, List<Found>> found = new HashMap<>();
    for (Map<String, String> row : CommandLine.rows("mentions", "--index", index)) {
      add(found, row.get("document"), row.get("provision"), row.get("instrument"), true);
    }
    for (Map<String, String> row : CommandLine.rows("mentions", "--uncertain", "--index", index)) {
      add(found, row.get("document"), row.get("address"), row.get("named"), false);
    }
    int articles = 0;
    int[] named = new int[2];
    int[] others = new int[2];
    for (int i = 0; i < gold.size(); i++) {
      Map<String, String> row = gold.get(i);
      List<Found> here = found.getOrDefault(names.get(row.get("context")), List.of());
      List<String> wanted = articles(row.get("article"));
      boolean allFound =
          wanted.stream().allMatch(article -> here.stream().anyMatch(f -> f.article().equals(article)));
      articles += allFound ? 1 : 0;
      int[] of = row.get("form").startsWith("explicit") ? named : others;
      of[1]++;
      boolean right =
          here.stream()
              .filter(f -> f.article().equals(wanted.getFirst()))
              .anyMatch(f -> isRight(f, row, of == named));
      of[0] += right ? 1 : 0;
      if (!allFound || !right) {
        Checks.remark(
            "%s%s: %s, of %s: %s"
                .formatted(
                    allFound ? "" : "article ",
                    right ? "" : "instrument",
                    row.get("citation"),
                    row.get("instrument"),
                    here));
      }
    }
    Checks.atLeast(0.98, "articles of treaty citations", articles, gold.size());
    Checks.atLeast(0.95, "instruments that the citation names", named[0], named[1]);
    Checks.atLeast(0.85, "instruments of anaphoric and bare citations", others[0], others[1]);
  }

  /// What was found: an article, and the instrument or the words for it.
  record Found(String article, String instrument, boolean certain) {}

  static void add(
      Map<String, List<Found>> found, String document, String address, String law, boolean certain) {
    if (!address.isEmpty()) {
      String article = address.replaceAll("[(\\s].*", "");
      found
          .computeIfAbsent(document, key -> new ArrayList<>())
          .add(new Found(article, law.replaceFirst("^[A-Z]{3}: ", ""), certain));
    }
  }

  /// `28 to 33` names 28 and 33; `7 a` names 7.
  static List<String> articles(String cell) {
    List<String> numbers = new ArrayList<>();
    for (String part : cell.split("\\s*(?:,|\\bto\\b|\\band\\b|\\bà\\b|\\bet\\b)\\s*")) {
      numbers.add(part.replaceAll("\\s[a-z]$", "").strip());
    }
    return numbers;
  }

  static boolean isRight(Found found, Map<String, String> row, boolean named) {
    String words = fold(found.instrument());
    String citation = fold(row.get("citation"));
    String context = fold(row.get("context"));
    if (words.isEmpty()) {
      return false;
    }
    Set<String> names = new HashSet<>(Set.of(words));
    Path table = INSTRUMENTS.resolve(found.instrument()).resolve("names.tsv");
    if (Files.exists(table)) {
      try {
        Tables.tsv(table).forEach(name -> names.add(fold(name.get("text"))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    boolean same =
        names.contains(fold(row.get("instrument")))
            || names.stream().anyMatch(citation::contains)
            || shared(words, fold(row.get("instrument"))) >= 0.5;
    if (named) {
      return found.certain() && same;
    }
    // "the Convention": the words themselves, or a name that the paragraph gives.
    return same || (found.certain() && context.contains(words)) || isAnaphor(found, context);
  }

  static boolean isAnaphor(Found found, String context) {
    return !found.certain() && context.contains(fold(found.instrument()));
  }

  /// The share of the telling words of one name that the other has.
  static double shared(String words, String others) {
    Set<String> telling = new TreeSet<>(List.of(words.split(" ")));
    telling.removeAll(EMPTY_WORDS);
    Set<String> both = new TreeSet<>(telling);
    both.retainAll(List.of(others.split(" ")));
    return telling.isEmpty() ? 0 : (double) both.size() / telling.size();
  }

  static void judgments(Path work) throws Exception {
    String index = work.resolve("judgments-index").toString();
    CommandLine.run("index", "--index", index, JUDGMENTS.toString());
    int convention = 0;
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : CommandLine.rows("mentions", "--index", index)) {
      convention += row.get("instrument").equals("echr") ? 1 : 0;
      boolean quoted = row.get("voice").equals("treaty");
      if (row.get("instrument").equals("lanzarote") && !quoted && !row.get("text").contains("Lanzarote")
          && !row.get("text").contains("Exploitation and Sexual Abuse")) {
        wrong.add(row.get("citation"));
      }
    }
    Checks.that(
        "\"the Convention\" of a judgment is the European Convention, never Lanzarote's",
        wrong.isEmpty() && convention > 100,
        convention + " of the European Convention, " + wrong.size() + " of Lanzarote's " + wrong);
  }

  static String name(int i) {
    return "citation-%03d.txt".formatted(i);
  }

  static String fold(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
