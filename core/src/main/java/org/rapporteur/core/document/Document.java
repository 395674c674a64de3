package org.rapporteur.core.document;

import java.util.List;
import org.rapporteur.core.text.Span;

/// A source that was read.
///
/// @param source where it came from
/// @param digest the digest of its bytes
/// @param mediaType its media type as detected, such as `application/pdf`
/// @param metadata what is known of it as a whole
/// @param text the canonical text: the reading order, without running heads, page numbers and
///   footnote marks, lines of a paragraph joined, one newline between blocks
/// @param passages the passages that cover the text, in order
public record Document(
    Source source,
    Digest digest,
    String mediaType,
    Metadata metadata,
    String text,
    List<Passage> passages) {
  /// @throws IllegalArgumentException if passages overlap, are out of order or lie beyond the text
  public Document {
    passages = List.copyOf(passages);
    int end = 0;
    for (Passage passage : passages) {
      if (passage.span().start() < end || passage.span().end() > text.length()) {
        throw new IllegalArgumentException(
            source.name()
                + ": passage "
                + passage.ordinal()
                + " is out of place: "
                + passage.span());
      }
      end = passage.span().end();
    }
  }

  /// The words of a passage.
  public String textOf(Passage passage) {
    return passage.span().in(text);
  }

  /// The words at a span.
  public String textAt(Span span) {
    return span.in(text);
  }

  /// The reference to a passage.
  public Citation cite(Passage passage) {
    return Citation.of(source, metadata, passage.locator());
  }

  /// The same document with other metadata.
  public Document with(Metadata other) {
    return new Document(source, digest, mediaType, other, text, passages);
  }
}
