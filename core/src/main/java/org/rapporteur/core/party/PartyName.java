package org.rapporteur.core.party;

import org.rapporteur.core.text.Language;

/// One way in which a party is written.
///
/// @param party the party meant
/// @param language the language of the words
/// @param kind how the words name it
/// @param text the words, with their capitals, without article
/// @param from the ISO date or year from which the name is used, empty if always
/// @param until the ISO date or year until which it was used, empty if still
public record PartyName(
    Party party, Language language, Kind kind, String text, String from, String until) {
  /// How words name a party.
  public enum Kind {
    NAME,
    FORMAL,
    VARIANT,
    FORMER,
    DEMONYM,
    /// A part of the State, such as an entity or a region with its own law.
    PART
  }

  /// @throws IllegalArgumentException if there are no words
  public PartyName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name of " + party + " is empty");
    }
  }
}
