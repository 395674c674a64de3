package org.rapporteur.index;

import java.util.List;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Placement;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;

/// A passage that was found.
///
/// @param passageId identifies the passage, and is the same after a reindex of the same file: 16
///   hexadecimal digits
/// @param document the catalogue entry of its document
/// @param metadata what is known of its document
/// @param kind what sort of passage
/// @param locator where it stands
/// @param voice who speaks
/// @param language its language
/// @param placement where it is printed, and how surely it was read
/// @param text its whole text
/// @param mentions what it mentions, by whatever basis; their places are those of the whole
///   document
/// @param citation the reference to it, ready to paste
/// @param highlights the words that the query found, as places in `text`: in order, apart from one
///   another; maybe none
/// @param score greater is better; comparable within one result only
public record Hit(
    String passageId,
    CatalogueEntry document,
    Metadata metadata,
    Passage.Kind kind,
    Locator locator,
    Voice voice,
    Language language,
    Placement placement,
    String text,
    List<Mention> mentions,
    Citation citation,
    List<Span> highlights,
    float score) {
  public Hit {
    mentions = List.copyOf(mentions);
    highlights = List.copyOf(highlights);
  }
}
