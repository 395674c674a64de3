package org.rapporteur.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that is long in one way or another is read in little time.
class HostileTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final FileReader READER = new FileReader();

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  @TempDir private Path folder;

  private Parsed read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("hostile.txt"), text);
    return assertTimeoutPreemptively(LIMIT, () -> READER.read(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "|-",
        "a-",
        "[a](",
        "[",
        "*a ",
        "**",
        "_",
        "¹",
        "1 ",
        "12.",
        ". ",
        "<u>",
        "\t",
        "#",
        "a",
        "(",
        "“",
        "II-6102 ",
        "others.12 "
      })
  void oneEndlessLine(String unit) throws Exception {
    assertThat(read("The text.\n" + unit.repeat(50_000) + "x\nThe end.").hasText()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "\f",
        " \n",
        "1\n",
        "1. A paragraph of a list.\n",
        " x\n",
        "a-\n",
        "- \n",
        "¹ Note\n",
        "The running foot\n1\n",
        "1 A footnote that nobody calls but for others.1\n\n"
      })
  void endlessLines(String unit) throws Exception {
    String text =
        "The text begins here and ends there and is of a good length.\n" + unit.repeat(50_000);
    assertThat(read(text).hasText()).isTrue();
  }

  @Test
  void manyNumbersOnOnePage() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 20_000; i++) {
      text.append(i % 50)
          .append(". The parties.")
          .append(i % 50)
          .append(" and others")
          .append(i % 60)
          .append('\n');
      text.append(i % 7 == 0 ? "\n" : "");
    }
    assertThat(read(text.toString()).hasText()).isTrue();
  }

  @Test
  void randomPagesOfNumbersAndWordsLoseNoWord() throws Exception {
    String[] parts = {
      "1",
      "2.",
      "others.12",
      "so3",
      "\f",
      "\n",
      "\n\n",
      "- ",
      "Parties",
      "of",
      "the,",
      "II-61",
      "“x”2",
      "[a](#)",
      "³",
      "³⁴ ",
      "1 Note",
      "\n\n1. See",
      "calls.1",
      "ends in infor-\nmation",
      "information",
      "# Title"
    };
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      String wrapped = "The parties whose answers are given here and there.\n";
      StringBuilder text = new StringBuilder(seed % 2 == 0 ? "x " : wrapped);
      for (int n = random.nextInt(200); n > 0; n--) {
        text.append(parts[random.nextInt(parts.length)])
            .append(random.nextInt(3) == 0 ? "\n" : " ");
      }
      Parsed parsed = read(text.toString());
      Map<String, Integer> missing = new TreeMap<>();
      count(text.toString(), 1, missing);
      parsed.blocks().forEach(block -> count(block.words().text(), -1, missing));
      parsed.furniture().forEach(line -> count((line + " ").repeat(200), -1, missing));
      missing.keySet().removeAll(Set.of("infor", "mation", "information")); // parted or joined
      missing.values().removeIf(times -> times <= 0);
      assertThat(missing).as("lost of seed %d:%n%s", seed, text).isEmpty();
    }
  }

  private static void count(String text, int by, Map<String, Integer> counts) {
    Matcher word = LETTERS.matcher(text);
    while (word.find()) {
      counts.merge(word.group(), by, Integer::sum);
    }
  }
}
