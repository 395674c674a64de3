package org.rapporteur.core.mention;

import java.util.List;
import org.rapporteur.core.document.Document;

/// A document with the mentions of each of its passages.
///
/// @param document the document, its languages known
/// @param passages its passages in order
public record TaggedDocument(Document document, List<TaggedPassage> passages) {
  /// @throws IllegalArgumentException if the words of a mention are not those at its span
  public TaggedDocument {
    passages = List.copyOf(passages);
    for (TaggedPassage tagged : passages) {
      for (Mention mention : tagged.mentions()) {
        if (!mention.span().in(document.text()).equals(mention.surface())) {
          throw new IllegalArgumentException(
              document.source().name() + ": " + mention + " is not what stands at its span");
        }
      }
    }
  }
}
