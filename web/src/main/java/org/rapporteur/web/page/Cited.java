package org.rapporteur.web.page;

import org.rapporteur.core.document.Citation;

/// Words of a document with the reference to them, as pages show them.
///
/// @param address where they are shown in their document
/// @param citation the reference, ready to paste
/// @param text the words
/// @param note how they come to be here, in a few words; maybe empty
public record Cited(String address, String citation, String text, String note) {
  /// What is longer opens when asked.
  private static final int LONG = 500;

  private static final int OPENING = 280;

  /// The words of a passage.
  ///
  /// @param passageId its identifier
  public static Cited of(String passageId, Citation citation, String text, String note) {
    return new Cited("/passages/" + passageId, citation.text(), text, note);
  }

  /// Whether there is more than one wants to see at once.
  public boolean isLong() {
    return text.length() > LONG;
  }

  /// How they begin, up to the end of a word.
  public String opening() {
    if (!isLong()) {
      return text;
    }
    int end = text.lastIndexOf(' ', OPENING);
    return text.substring(0, end > 0 ? end : OPENING);
  }
}
