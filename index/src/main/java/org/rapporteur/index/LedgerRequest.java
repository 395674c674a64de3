package org.rapporteur.index;

/// What the ledger is to list. The parties and provisions of the filters are what is asked for; the
/// other filters narrow the passages that are looked at.
///
/// | asked for | a row is |
/// |---|---|
/// | parties and provisions | a mention of the one and a mention of the other that meet in a passage |
/// | parties | a mention of a party |
/// | provisions | a mention of a provision |
/// | neither | a mention of any party or any provision |
///
/// All bases count and every voice is listed. A mention whose meaning is not certain has no row;
/// the receipt counts it and [CorpusReader#uncertain] lists it.
///
/// @param filters what is asked for and where
public record LedgerRequest(Filters filters) {}
