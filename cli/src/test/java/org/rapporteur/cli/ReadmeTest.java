package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What the documents beside the code claim. Every command in a `console` block of README.md is
/// run, in order, and must print what stands below it; `…` stands for anything.
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)*)`");

  @TempDir static Path folder;

  private record Example(String command, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> everyCommandOfTheReadmePrintsWhatStandsBelowIt() throws IOException {
    List<Example> examples = examples(Files.readString(ROOT.resolve("README.md")));
    assertThat(examples).hasSizeGreaterThan(5);
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.command, () -> check(example)));
  }

  private static List<Example> examples(String readme) {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme);
    while (block.find()) {
      for (String line : block.group(1).lines().toList()) {
        if (line.startsWith("$ ./rapporteur ")) {
          examples.add(new Example(line.substring("$ ./rapporteur ".length()), new ArrayList<>()));
        } else {
          examples.getLast().expected.add(line);
        }
      }
    }
    return examples;
  }

  private static void check(Example example) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(example.command);
    while (argument.find()) {
      String word = argument.group(1) != null ? argument.group(1) : argument.group(2);
      arguments.add(word.startsWith("corpus/") ? ROOT.resolve(word).toString() : word);
    }
    arguments.addAll(List.of("--index", folder.resolve("index").toString()));
    Run run = Run.of(arguments.toArray(String[]::new));
    String printed =
        stripLines(run.out() + run.err())
            .replace(folder.resolve("index").toString(), ".rapporteur");
    Matcher match = Pattern.compile(regex(example.expected)).matcher(printed);
    assertThat(match.lookingAt()).as("printed:%n%s", printed).isTrue();
    if (example.expected.isEmpty() || !example.expected.getLast().equals("…")) {
      assertThat(stripLines(run.err()))
          .as("what is not shown is only remarks")
          .endsWith(printed.substring(match.end()));
    }
  }

  private static String regex(List<String> expected) {
    return expected.stream()
        .map(line ->
            line.equals("…")
                ? "(?:.*\\n)*?"
                : Stream.of(line.split("…", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"))
                    + "\\n")
        .collect(Collectors.joining());
  }

  private static String stripLines(String text) {
    return text.lines().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }

  @Test
  void everyTypeThatTheArchitectureNamesExists() throws IOException {
    List<String> types;
    try (Stream<Path> files = Files.walk(ROOT)) {
      types =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .toList();
    }
    Matcher named = TYPE.matcher(Files.readString(ROOT.resolve("ARCHITECTURE.md")));
    List<String> names = named.results().map(result -> result.group(1)).distinct().toList();
    assertThat(names).hasSizeGreaterThan(20);
    assertThat(types).containsAll(names);
  }
}
