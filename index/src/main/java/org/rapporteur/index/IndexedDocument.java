package org.rapporteur.index;

import java.util.List;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;

/// A whole document as the index keeps it, tagged.
///
/// @param entry its catalogue entry
/// @param tagged the document with the mentions of its passages
/// @param passageIds the identifiers of its passages in order, see [Hit#passageId]
public record IndexedDocument(
    CatalogueEntry entry, TaggedDocument tagged, List<String> passageIds) {
  /// @throws IllegalArgumentException if there is not an identifier for each passage
  public IndexedDocument {
    passageIds = List.copyOf(passageIds);
    if (passageIds.size() != tagged.passages().size()) {
      throw new IllegalArgumentException(
          tagged.passages().size() + " passages, " + passageIds.size() + " identifiers");
    }
  }

  /// What is known of it as a whole.
  public Metadata metadata() {
    return tagged.document().metadata();
  }

  /// Its passages in order.
  public List<TaggedPassage> passages() {
    return tagged.passages();
  }

  /// The words of one of its passages.
  public String text(TaggedPassage passage) {
    return passage.passage().span().in(tagged.document().text());
  }

  /// The reference to one of its passages.
  public Citation citation(TaggedPassage passage) {
    return Citation.of(entry.source(), metadata(), passage.passage().locator());
  }

  /// The identifier of one of its passages.
  public String id(Passage passage) {
    return passageIds.get(passage.ordinal());
  }
}
