package org.rapporteur.corpus.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.text.Language;
import org.rapporteur.ingest.identity.Overrides;

/// A text with what it mentions, as a person reads it.
///
/// @param place the file and line in which it stands, for messages
/// @param id its identifier
/// @param split what it is for
/// @param language its language
/// @param said its metadata
/// @param instrument the identifier of its instrument
/// @param content its words
/// @param kinds the kinds of mention that are annotated
/// @param bases the bases that are annotated
/// @param partial whether there may be more than what is listed: then no find is false
/// @param mentions the mentions
/// @param recommendations the recommendations that it contains, null if they are not annotated
public record GoldText(
    String place,
    String id,
    Split split,
    Language language,
    Overrides said,
    String instrument,
    Content content,
    Set<Kind> kinds,
    Bases bases,
    boolean partial,
    List<GoldMention> mentions,
    @Nullable List<GoldRecommendation> recommendations) {
  /// Where the words are.
  public sealed interface Content {}

  /// In the gold file: paragraphs separated by a blank line.
  public record Words(String text) implements Content {}

  /// In a document beside it.
  public record Beside(Path file) implements Content {}

  public GoldText {
    kinds = Set.copyOf(kinds);
    mentions = List.copyOf(mentions);
    recommendations = recommendations == null ? null : List.copyOf(recommendations);
  }

  @Override
  public String toString() {
    return id;
  }
}
