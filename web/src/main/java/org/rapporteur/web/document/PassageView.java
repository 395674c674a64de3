package org.rapporteur.web.document;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.document.Passage;
import org.rapporteur.corpus.export.Urn;

/// A passage as the page shows it.
///
/// @param id its identifier
/// @param kind what sort of passage
/// @param level how deep a heading is, from 2; 0 for what is no heading
/// @param label its pinpoint: `§ 186`, `Q 9.1.a`; empty if it has none
/// @param segments its text
/// @param mentions what it mentions, each once
/// @param language the code of its language
/// @param citation the reference to it
/// @param address its address
/// @param asked whether it is the one that was asked for
/// @param voice who speaks
/// @param hits the way through the hits of a search, if it is the one that was asked for as a hit
public record PassageView(
    String id,
    Passage.Kind kind,
    int level,
    String label,
    List<Segment> segments,
    List<MentionView> mentions,
    String language,
    String citation,
    String address,
    boolean asked,
    String voice,
    Optional<ReadingPage.HitPath> hits) {
  public PassageView {
    segments = List.copyOf(segments);
    mentions = List.copyOf(mentions);
  }

  /// What it is called wherever its document lies.
  public String permalink() {
    return Urn.passage(id);
  }

  /// The class by which it is styled.
  public String style() {
    return switch (kind) {
      case FOOTNOTE -> "footnote";
      case QUESTION -> "question";
      case RECOMMENDATION -> "recommendation";
      case PROMISING_PRACTICE -> "practice";
      case QUOTATION -> "quotation";
      case HEADING -> "heading";
      case NUMBERED_PARAGRAPH, ANSWER, FORM_ENTRY, TEXT -> "text";
    };
  }
}
