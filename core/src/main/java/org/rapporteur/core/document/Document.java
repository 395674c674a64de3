package org.rapporteur.core.document;

import java.util.List;
import org.rapporteur.core.text.Span;

/// A source that was read.
///
/// @param source where it came from
/// @param digest the digest of its own bytes, also where they lie in a container
/// @param mediaType its media type as detected, such as `application/pdf`
/// @param metadata what is known of it as a whole
/// @param text the canonical text: the reading order, without running heads, page numbers and
///   footnote marks, lines of a paragraph joined, one newline between blocks
/// @param passages the passages that cover the text, in order
/// @param pages its pages
/// @param originals what the canonical text spells otherwise than the file, in order
public record Document(
    Source source,
    Digest digest,
    String mediaType,
    Metadata metadata,
    String text,
    List<Passage> passages,
    Pages pages,
    List<Original> originals) {
  /// @throws IllegalArgumentException if passages overlap, are out of order or lie beyond the text
  public Document {
    passages = List.copyOf(passages);
    originals = List.copyOf(originals);
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

  /// A document without pages, spelt as in its file.
  public Document(
      Source source,
      Digest digest,
      String mediaType,
      Metadata metadata,
      String text,
      List<Passage> passages) {
    this(source, digest, mediaType, metadata, text, passages, Pages.NONE, List.of());
  }

  /// The words of a passage.
  public String textOf(Passage passage) {
    return passage.span().in(text);
  }

  /// The words at a span.
  public String textAt(Span span) {
    return span.in(text);
  }

  /// The characters of the file at a span, in which every change that lies inside is undone.
  public String originalAt(Span span) {
    StringBuilder out = new StringBuilder();
    int from = span.start();
    for (Original original : originals) {
      if (span.contains(original.span())) {
        out.append(text, from, original.span().start()).append(original.characters());
        from = original.span().end();
      }
    }
    return out.append(text, from, span.end()).toString();
  }

  /// The reference to a passage.
  public Citation cite(Passage passage) {
    return Citation.of(source, metadata, passage.locator());
  }

  /// The same document at another place.
  public Document at(Source other) {
    return new Document(other, digest, mediaType, metadata, text, passages, pages, originals);
  }

  /// The same document with other metadata.
  public Document with(Metadata other) {
    return new Document(source, digest, mediaType, other, text, passages, pages, originals);
  }
}
