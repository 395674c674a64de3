package org.rapporteur.core.mention;

import java.util.List;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.text.Span;

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
        if (!stands(mention, document.text())) {
          throw new IllegalArgumentException(
              document.source().name() + ": " + mention + " is not what stands at its span");
        }
      }
    }
  }

  private static boolean stands(Mention mention, String text) {
    Span span = mention.span();
    String surface = mention.surface();
    return (span.length() == surface.length() && text.startsWith(surface, span.start()))
        || span.in(text).equals(surface);
  }
}
