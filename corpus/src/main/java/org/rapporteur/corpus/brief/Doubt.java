package org.rapporteur.corpus.brief;

/// Something that could not be decided.
///
/// @param words the words that are in doubt
/// @param reason what they may mean, or why nothing is known
/// @param quote where they stand
public record Doubt(String words, String reason, Quote quote) {}
