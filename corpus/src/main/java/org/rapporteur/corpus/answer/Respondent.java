package org.rapporteur.corpus.answer;

import org.rapporteur.core.party.Party;

/// A party that was asked, or that replied.
///
/// @param party the party
/// @param asked whether it is among those monitored in the round
/// @param replied whether there is a reply
public record Respondent(Party party, boolean asked, boolean replied) {}
