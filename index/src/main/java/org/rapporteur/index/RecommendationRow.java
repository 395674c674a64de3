package org.rapporteur.index;

import org.rapporteur.core.document.Citation;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.party.Party;

/// A recommendation as a row: code, urgency, kind of addressee, addressees, excepted and made by
/// are those of [#recommendation].
///
/// @param document the name of the document
/// @param recommendation the recommendation
/// @param text its whole text
/// @param citation the reference to it
public record RecommendationRow(
    String document, Recommendation recommendation, String text, Citation citation) {

  /// In what way a recommendation is addressed to a party.
  public enum Addressing {
    /// The party is named, in the text or a footnote.
    NAMED,
    /// All parties are addressed, or all but some of which this is not one.
    EVERYONE,
    /// Those are addressed that meet a condition, and no list tells which: it may be this one.
    CONDITION,
    /// Others are addressed, or this party is excepted.
    NONE
  }

  /// In what way the recommendation is addressed to a party. An exception goes before everything.
  public Addressing addressing(Party party) {
    if (recommendation.excepted().contains(party)) {
      return Addressing.NONE;
    }
    if (recommendation.addressees().contains(party)) {
      return Addressing.NAMED;
    }
    return switch (recommendation.kind()) {
      case ALL, ALL_EXCEPT -> Addressing.EVERYONE;
      case CONDITIONAL ->
          recommendation.addressees().isEmpty() ? Addressing.CONDITION : Addressing.NONE;
      case NAMED -> Addressing.NONE;
    };
  }
}
