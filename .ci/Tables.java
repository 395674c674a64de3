import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads tables: the reference answers, the project's own, and those that the command line prints.
/// A row is its cells by column.
class Tables {
  static final Path GOLD = Path.of("../shared/gold");
  static final Path DATA = Path.of("core/src/main/resources/org/rapporteur/core/data");

  private Tables() {}

  /// Tab separated, nothing quoted, lines with `#` are remarks.
  static List<Map<String, String>> tsv(Path file) throws IOException {
    return rows(
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList());
  }

  /// CSV as RFC 4180 has it.
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

  private static List<Map<String, String>> rows(List<List<String>> lines) {
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

  /// The parts of a cell between semicolons.
  static Set<String> list(String cell) {
    return Arrays.stream(cell.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Codes of parties by name, from the project's own tables, without nationalities and parts of
  /// States. A name that is not there stands for itself with a question mark.
  static class Parties {
    private final Map<String, String> codes = new HashMap<>();

    Parties() throws IOException {
      for (Map<String, String> row : tsv(DATA.resolve("parties.tsv"))) {
        codes.putIfAbsent(folded(row.get("name_en")), row.get("code"));
        codes.putIfAbsent(folded(row.get("short_en")), row.get("code"));
      }
      for (Map<String, String> row : tsv(DATA.resolve("party-names.tsv"))) {
        if (!Set.of("demonym", "part").contains(row.get("kind"))) {
          codes.putIfAbsent(folded(row.get("text")), row.get("code"));
        }
      }
    }

    String code(String name) {
      return codes.getOrDefault(folded(name), "?" + name);
    }

    /// The codes of names between semicolons.
    Set<String> codes(String names) {
      return list(names).stream().map(this::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String folded(String name) {
      String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      return plain.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
  }
}
