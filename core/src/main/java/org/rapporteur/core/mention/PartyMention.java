package org.rapporteur.core.mention;

import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;

/// A party named, or meant, by a passage.
public record PartyMention(
    Span span, String surface, Resolution<Party> party, PartyBasis basis, String rule)
    implements Mention {}
