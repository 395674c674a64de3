package org.rapporteur.corpus.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.IndexedDocument;

/// What others cite of a report: its recommendations and its numbered paragraphs.
///
/// @param document the report
/// @param recommendations its recommendations by code
/// @param paragraphs the passages of each numbered paragraph, its footnotes among them
/// @param monitored the parties that it means by "all parties"; empty if that is not known
record Report(
    IndexedDocument document,
    SortedMap<RecommendationCode, Recommendation> recommendations,
    Map<String, List<TaggedPassage>> paragraphs,
    Set<Party> monitored) {

  static Report of(IndexedDocument document, Instruments instruments) {
    SortedMap<RecommendationCode, Recommendation> recommendations = new TreeMap<>();
    Map<String, List<TaggedPassage>> paragraphs = new HashMap<>();
    for (TaggedPassage tagged : document.passages()) {
      Recommendation recommendation = tagged.recommendation();
      if (recommendation != null) {
        recommendations.putIfAbsent(recommendation.code(), recommendation);
      }
      String paragraph = tagged.passage().locator().paragraph();
      if (!paragraph.isEmpty()) {
        paragraphs.merge(paragraph, List.of(tagged), Report::joined);
      }
    }
    Set<Party> monitored =
        instruments
            .byId(document.metadata().instrument())
            .flatMap(instrument -> instrument.round(document.metadata().roundText()))
            .map(MonitoringRound::parties)
            .orElse(Set.of());
    return new Report(document, recommendations, paragraphs, monitored);
  }

  private static List<TaggedPassage> joined(List<TaggedPassage> some, List<TaggedPassage> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /// Whether it has a paragraph with this number.
  boolean hasParagraph(String number) {
    return paragraphs.containsKey(number);
  }

  /// Whether a paragraph, or a footnote called in it, mentions or may mention a party on whatever
  /// basis. Where it speaks of all parties it mentions one that the round does not list, too.
  boolean mentions(String paragraph, Party party) {
    return paragraphs.getOrDefault(paragraph, List.of()).stream()
        .flatMap(tagged -> tagged.mentions().stream())
        .filter(PartyMention.class::isInstance)
        .map(PartyMention.class::cast)
        .anyMatch(mention ->
            mayMean(mention, party)
                || (mention.basis() == PartyBasis.LIST && !monitored.contains(party)));
  }

  private static boolean mayMean(PartyMention mention, Party party) {
    return switch (mention.party()) {
      case Resolution.Resolved<Party>(Party meant) -> meant.equals(party);
      case Resolution.Ambiguous<Party>(List<Party> candidates) -> candidates.contains(party);
      case Resolution.Unresolved<Party> unresolved -> false;
    };
  }

  /// Its name, as a person would cite it.
  String name() {
    return document.citation(document.passages().getFirst()).text().replaceFirst(", .*", "");
  }
}
