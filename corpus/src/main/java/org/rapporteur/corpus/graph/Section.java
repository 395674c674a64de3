package org.rapporteur.corpus.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.index.IndexedDocument;

/// The section of a report that leads to a recommendation: the innermost heading over it that has
/// numbered paragraphs of its own.
///
/// @param document the report
/// @param path the headings, outermost first
record Section(IndexedDocument document, List<String> path) {
  Section {
    path = List.copyOf(path);
  }

  static Section of(IndexedDocument document, TaggedPassage recommendation) {
    List<String> path = recommendation.passage().locator().section();
    while (!path.isEmpty() && new Section(document, path).paragraphs().isEmpty()) {
      path = path.subList(0, path.size() - 1);
    }
    return new Section(document, path);
  }

  /// Its numbered paragraphs, without those of sections inside it.
  List<TaggedPassage> paragraphs() {
    return document.passages().stream()
        .filter(tagged -> tagged.passage().kind() == Passage.Kind.NUMBERED_PARAGRAPH)
        .filter(tagged -> tagged.passage().locator().section().equals(path))
        .toList();
  }

  /// The provisions of an instrument that it, its footnotes and its recommendations cite, each with
  /// the places.
  SortedMap<Provision, List<Citation>> provisions(String instrument) {
    SortedMap<Provision, List<Citation>> cited = new TreeMap<>();
    for (TaggedPassage tagged : document.passages()) {
      if (isIn(tagged)) {
        for (Mention mention : tagged.mentions()) {
          if (mention instanceof ProvisionMention provision) {
            provision
                .ref()
                .filter(ref -> ref.instrument().id().equals(instrument))
                .ifPresent(ref -> {
                  List<Citation> places =
                      cited.computeIfAbsent(ref.provision(), key -> new ArrayList<>());
                  Citation here = document.citation(tagged);
                  if (!places.contains(here)) {
                    places.add(here);
                  }
                });
          }
        }
      }
    }
    return cited;
  }

  private boolean isIn(TaggedPassage tagged) {
    List<String> section = tagged.passage().locator().section();
    boolean below = section.size() >= path.size() && section.subList(0, path.size()).equals(path);
    return switch (tagged.passage().kind()) {
      case NUMBERED_PARAGRAPH, FOOTNOTE ->
          section.equals(path) || (below && isOfRecommendation(tagged));
      case RECOMMENDATION, PROMISING_PRACTICE -> below;
      case HEADING, ANSWER, QUESTION, FORM_ENTRY, QUOTATION, TEXT -> false;
    };
  }

  private static boolean isOfRecommendation(TaggedPassage tagged) {
    return tagged.passage().locator().recommendation() != null;
  }
}
