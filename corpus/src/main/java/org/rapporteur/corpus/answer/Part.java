package org.rapporteur.corpus.answer;

import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.text.Language;

/// A passage of a reply: an answer or a part of a long one, a footnote to it, or a question as the
/// reply repeats it.
///
/// @param passageId its identifier in the index
/// @param ordinal its number in the document
/// @param locator where it stands
/// @param citation the reference to it
/// @param language the language of its words
/// @param text its words
public record Part(
    String passageId,
    int ordinal,
    Locator locator,
    Citation citation,
    Language language,
    String text) {
  /// Whether it is a footnote.
  public boolean isFootnote() {
    return !locator.footnote().isEmpty();
  }
}
