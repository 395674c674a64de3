package org.rapporteur.core.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.text.Language;

/// A passage with what it mentions.
///
/// @param passage the passage, its voice refined
/// @param language the language of its words
/// @param mentions what it mentions, in the order of the text
/// @param recommendation the recommendation that it is, or null
public record TaggedPassage(
    Passage passage,
    Language language,
    List<Mention> mentions,
    @Nullable Recommendation recommendation) {
  public TaggedPassage {
    mentions = List.copyOf(mentions);
  }
}
