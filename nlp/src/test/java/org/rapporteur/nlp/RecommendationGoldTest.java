package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.Recommendation;

/// Recommendations of a real report, cut out of its plain text by a few crude rules.
class RecommendationGoldTest {
  private static final Pattern HEADING =
      Pattern.compile(" ?Recommendations? ([IVX]+-\\d{1,2})(?:1\\d\\d)? *");
  private static final Pattern NOTE = Pattern.compile("(97|1\\d\\d)\\.? \\p{Lu}.*");
  private static final Pattern MARK = Pattern.compile("(?<=[a-z)])((?:97|1\\d\\d)+)(?=[ .]|$)");

  @Test
  void urgency_and_addressees_are_those_of_the_reference() throws IOException {
    List<String> lines = Files.readAllLines(Shared.file("corpus/lanzarote/report-csgsiv-2022.txt"));
    Map<String, String> notes = notes(lines);
    List<String> wrong = new ArrayList<>();
    for (String[] row : Shared.rows("gold/lanzarote-recommendations.tsv")) {
      Recommendation read = read(row[0], body(lines, row[0]), notes);
      String urgency = read.urgency() == null ? "none" : read.urgency().name() + "s";
      SortedSet<String> expected = new TreeSet<>();
      expected.addAll(codes(row[2]));
      expected.addAll(codes(row.length > 3 ? row[3] : ""));
      SortedSet<String> found = new TreeSet<>();
      read.addressees().forEach(party -> found.add(party.code()));
      if (!urgency.equals(row[1]) || !found.equals(expected)) {
        wrong.add(row[0] + " " + urgency + " " + found + " not " + row[1] + " " + expected);
      }
    }
    assertThat(wrong).as(String.join("%n", wrong)).isEmpty();
  }

  @Test
  void every_recommendation_has_an_urgency() throws IOException {
    List<String> lines = Files.readAllLines(Shared.file("corpus/lanzarote/report-csgsiv-2022.txt"));
    SortedSet<String> all = new TreeSet<>();
    SortedSet<String> without = new TreeSet<>();
    for (String line : lines) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String code = heading.group(1);
        all.add(code);
        if (read(code, body(lines, code), Map.of()).urgency() == null) {
          without.add(code);
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(100);
    assertThat(without).isEmpty();
  }

  private static List<String> codes(String names) {
    List<String> codes = new ArrayList<>();
    for (String name : names.split("; ")) {
      if (!name.isBlank()) {
        codes.add(Tables.INSTRUMENTS.parties().named(name).first().code());
      }
    }
    return codes;
  }

  private static Map<String, String> notes(List<String> lines) {
    Map<String, String> notes = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher note = NOTE.matcher(lines.get(i));
      if (note.matches()) {
        StringBuilder text = new StringBuilder(lines.get(i).replaceFirst("^\\d+\\.? ", ""));
        for (int j = i + 1; j < lines.size() && isNextLine(lines.get(j)); j++) {
          text.append(' ').append(lines.get(j).strip());
        }
        notes.merge(note.group(1), text.toString(), (a, b) -> isAboutParties(b) ? b : a);
      }
    }
    return notes;
  }

  private static boolean isAboutParties(String note) {
    return note.startsWith("After the adoption")
        || !Tables.INSTRUMENTS.parties().named(note.split("[,.]")[0]).isEmpty();
  }

  private static boolean isNextLine(String line) {
    return !line.isBlank() && !line.startsWith(" ") && !line.matches("\\d+\\.? [A-Z].*");
  }

  private static String body(List<String> lines, String code) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(" ?Recommendations? " + code + "(?:1\\d\\d)? *")) {
        StringBuilder body = new StringBuilder();
        for (int j = i + 1; j < i + 12; j++) {
          String line = lines.get(j);
          if (body.length() > 40 && (line.isBlank() || HEADING.matcher(line).matches())) {
            break;
          }
          body.append(line.strip()).append(' ');
        }
        return body.toString().strip();
      }
    }
    throw new IllegalStateException("no recommendation " + code);
  }

  private static Recommendation read(String code, String body, Map<String, String> notes) {
    List<String> called = new ArrayList<>();
    String marked =
        MARK.matcher(body)
            .replaceAll(match -> {
              StringBuilder marks = new StringBuilder();
              int width = match.group().length() % 3 == 0 ? 3 : 2;
              for (int i = 0; i < match.group().length(); i += width) {
                String label = match.group().substring(i, i + width);
                called.add(label);
                marks.append('^').append(label).append('^');
              }
              return marks.toString();
            });
    Locator at = Locator.NOWHERE.withRecommendation(RecommendationCode.parse(code));
    DocumentBuilder builder =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT)
            .add(Passage.Kind.RECOMMENDATION, Voice.COMMITTEE, at, marked);
    called.forEach(label -> builder.footnote(label, notes.getOrDefault(label, "Not found.")));
    return Objects.requireNonNull(
        Tables.TAGGER.tag(builder.build()).passages().getFirst().recommendation());
  }
}
