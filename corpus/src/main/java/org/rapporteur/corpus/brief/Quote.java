package org.rapporteur.corpus.brief;

import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.index.IndexedDocument;

/// Words of a document with the reference to them.
///
/// @param passageId the identifier of the passage in the index
/// @param kind what sort of passage
/// @param locator where it stands
/// @param text its words
/// @param citation the reference
public record Quote(
    String passageId, Passage.Kind kind, Locator locator, String text, Citation citation) {
  /// A whole passage.
  public static Quote of(IndexedDocument document, TaggedPassage tagged) {
    Passage passage = tagged.passage();
    return new Quote(
        document.id(passage),
        passage.kind(),
        passage.locator(),
        document.text(tagged),
        document.citation(tagged));
  }

  /// The same passage with other words, such as a part of its own.
  Quote withText(String words) {
    return new Quote(passageId, kind, locator, words, citation);
  }
}
