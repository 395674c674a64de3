package org.rapporteur.core.instrument;

import org.rapporteur.core.text.Language;

/// One way in which an instrument is written.
///
/// @param kind what sort of name
/// @param language the language of the words
/// @param text the words
public record InstrumentName(Kind kind, Language language, String text) {
  /// What sort of name.
  public enum Kind {
    /// The official title.
    TITLE,
    /// The usual short title.
    SHORT,
    /// The number in a treaty series.
    SERIES,
    ALIAS
  }

  /// @throws IllegalArgumentException if there are no words
  public InstrumentName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name of an instrument is empty");
    }
  }
}
