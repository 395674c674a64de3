package org.rapporteur.corpus.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.corpus.brief.Beside.Difference;
import org.rapporteur.index.RecommendationRow.Addressing;

/// Compares a brief with a factsheet by the paragraphs and recommendations of the report that both
/// rest on.
final class Comparison {
  private final FactsheetReading factsheet;
  private final Map<String, Naming> observed = new LinkedHashMap<>();
  private final Map<RecommendationCode, Addressed> addressed = new TreeMap<>();

  /// The numbers of all paragraphs of the report, and the codes of all its recommendations.
  private final Set<String> numbers = new HashSet<>();

  private final Set<RecommendationCode> made = new HashSet<>();

  Comparison(Brief brief, ReportReading report, FactsheetReading factsheet) {
    this.factsheet = factsheet;
    Stream.of(brief.observations(), brief.practices(), brief.elsewhere().stream())
        .flatMap(namings -> namings)
        .filter(naming -> !naming.quote().locator().paragraph().isEmpty())
        .forEach(naming -> observed.putIfAbsent(naming.quote().locator().paragraph(), naming));
    brief
        .recommendations()
        .filter(found -> found.addressing() != Addressing.NONE)
        .forEach(found -> addressed.put(found.recommendation().code(), found));
    for (TaggedPassage passage : report.document().passages()) {
      if (passage.passage().kind() == Passage.Kind.NUMBERED_PARAGRAPH) {
        numbers.add(passage.passage().locator().paragraph());
      }
      Recommendation recommendation = passage.recommendation();
      if (recommendation != null) {
        made.add(recommendation.code());
      }
    }
  }

  Beside beside() {
    Set<String> cited =
        factsheet.paragraphs().keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    return new Beside(
        factsheet.entry(),
        (int) observed.keySet().stream().filter(cited::contains).count(),
        (int) addressed.keySet().stream().filter(factsheet.codes()::containsKey).count(),
        onlyHere(cited),
        onlyThere());
  }

  private List<Difference> onlyHere(Set<String> cited) {
    List<Difference> here = new ArrayList<>();
    observed.forEach((number, naming) -> {
      if (!cited.contains(number)) {
        here.add(new Difference("§ " + number, Wording.bases(naming), naming.quote()));
      }
    });
    addressed.forEach((code, found) -> {
      if (!factsheet.codes().containsKey(code)) {
        String why = Wording.urgency(found) + ", " + Wording.addressing(found.addressing());
        here.add(new Difference("Rec. " + code, why, found.quote()));
      }
    });
    return here;
  }

  private List<Difference> onlyThere() {
    List<Difference> there = new ArrayList<>();
    factsheet
        .paragraphs()
        .forEach((number, quote) -> {
          if (!observed.containsKey(number.toString())) {
            String why =
                numbers.contains(number.toString())
                    ? "the paragraph does not name the party"
                    : "the report has no such paragraph";
            there.add(new Difference("§ " + number, why, quote));
          }
        });
    factsheet
        .codes()
        .forEach((code, quote) -> {
          if (!addressed.containsKey(code)) {
            String why =
                made.contains(code)
                    ? "addressed to others"
                    : "the report has no such recommendation";
            there.add(new Difference("Rec. " + code, why, quote));
          }
        });
    return there;
  }
}
