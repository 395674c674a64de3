package org.rapporteur.index;

import org.rapporteur.core.party.Party;

/// A party and an article that passages mention together, by whatever bases, as the ledger counts
/// them.
///
/// @param party the party
/// @param article the article, whole
/// @param passages how many passages mention both
public record Meeting(Party party, InstrumentProvision article, long passages) {}
