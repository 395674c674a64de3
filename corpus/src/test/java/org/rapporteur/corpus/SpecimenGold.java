package org.rapporteur.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The reference answers of the specimens. Their columns are described in the README beside the
/// specimens' sources.
final class SpecimenGold {
  /// A passage that must be found.
  ///
  /// @param kind such as `paragraph` or `form-entry`
  /// @param place its locator as the reference writes it
  /// @param beginning its first 60 characters
  record PassageRow(String kind, String place, String beginning) {
    private static final int CUT = 58;

    /// Whether a passage is this one. A footnote shorter than what the reference keeps must not go
    /// on; of other passages only the first paragraph is in the reference.
    boolean is(FoundPassage found) {
      if (!kind.equals(found.kind()) || !here().equals(found.place())) {
        return false;
      }
      boolean whole = kind.equals("footnote") && beginning.length() < CUT;
      return whole
          ? found.words().equals(beginning)
          : found.words().startsWith(beginning)
              || (isConsolidated() && found.wordsBelowLabel().startsWith(beginning));
    }

    /// One answer to several questions stands at what they have in common.
    boolean isConsolidated() {
      return kind.equals("answer") && place.contains(";");
    }

    private String here() {
      return kind.equals("answer") ? common(place) : place;
    }
  }

  /// A recommendation as it was adopted.
  record RecommendationRow(
      String code, String urgency, String kind, Set<String> addressees, Set<String> excepted) {}

  /// A party named in a passage.
  ///
  /// @param place the locator of the passage
  /// @param code the party
  /// @param basis name, demonym or footnote
  record PartyRow(String place, String code, String basis) {}

  private SpecimenGold() {}

  static List<PassageRow> passages(String document) {
    return rows("passages.tsv", document).stream()
        .map(cells -> new PassageRow(cells[1], cells[2], FoundPassage.oneLine(cells[3])))
        .toList();
  }

  static List<RecommendationRow> recommendations(String document) {
    return rows("recommendations.tsv", document).stream()
        .map(cells ->
            new RecommendationRow(cells[1], cells[2], cells[3], codes(cells[4]), codes(cells[5])))
        .toList();
  }

  static Set<PartyRow> parties(String document) {
    return rows("parties.tsv", document).stream()
        .map(cells -> new PartyRow(common(cells[1]), cells[2], cells[3]))
        .collect(Collectors.toSet());
  }

  /// How often each provision of the Lanzarote Convention is cited.
  static SortedMap<String, Integer> provisions(String document) {
    return rows("provisions.tsv", document).stream()
        .collect(
            Collectors.toMap(
                cells -> cells[1], cells -> Integer.valueOf(cells[2]), Integer::sum, TreeMap::new));
  }

  /// `9` for `9.4;9.5;9.6`, `9.1` for `9.1.a;9.1.b`; anything else as it is.
  private static String common(String place) {
    List<List<String>> all =
        Arrays.stream(place.split(";")).map(one -> List.of(one.split("\\."))).toList();
    List<String> shared = all.getFirst();
    for (List<String> one : all) {
      int same = 0;
      while (same < Math.min(shared.size(), one.size()) && shared.get(same).equals(one.get(same))) {
        same++;
      }
      shared = shared.subList(0, same);
    }
    return String.join(".", shared);
  }

  private static Set<String> codes(String cell) {
    return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split(";")));
  }

  private static List<String[]> rows(String file, String document) {
    try {
      return Files.readAllLines(SpecimenFile.gold(file)).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[0].equals(document))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
