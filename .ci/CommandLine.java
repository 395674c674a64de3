import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs `./rapporteur` as a person would and reads what it prints.
class CommandLine {
  private static final Pattern FIELD =
      Pattern.compile("\"(\\w+)\":(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\d+))");

  private CommandLine() {}

  /// What a run printed.
  record Run(int exit, String out, String err) {
    List<Map<String, String>> rows() {
      return Tables.csv(out);
    }

    String firstLine() {
      return out.lines().findFirst().orElse("");
    }
  }

  static Run run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("./rapporteur"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("acceptance", ".out");
    Path err = Files.createTempFile("acceptance", ".err");
    try {
      Process process =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      int exit = process.waitFor();
      return new Run(exit, Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /// The rows of a listing.
  static List<Map<String, String>> rows(String... arguments) throws Exception {
    List<String> more = new ArrayList<>(List.of(arguments));
    more.addAll(List.of("--format", "csv-raw"));
    return run(more.toArray(String[]::new)).rows();
  }

  /// The lines of `tag`, each with its flat fields, enough of JSON for what is compared, and as
  /// `line` the whole of it.
  static List<Map<String, String>> tag(Path document) throws Exception {
    List<Map<String, String>> lines = new ArrayList<>();
    for (String line : run("tag", document.toString()).out.lines().toList()) {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher m = FIELD.matcher(line);
      while (m.find()) {
        fields.putIfAbsent(m.group(1), m.group(2) == null ? m.group(3) : unescaped(m.group(2)));
      }
      fields.put("line", line);
      lines.add(fields);
    }
    return lines;
  }

  private static String unescaped(String json) {
    return json.replace("\\\"", "\"").replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
