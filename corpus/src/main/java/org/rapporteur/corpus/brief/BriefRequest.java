package org.rapporteur.corpus.brief;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.party.Party;

/// What brief is asked for.
///
/// @param party the party
/// @param report the name or path of the report; null for the latest of the index
/// @param beside the name or path of a factsheet to compare with; null for none
public record BriefRequest(Party party, @Nullable String report, @Nullable String beside) {}
