package org.rapporteur.corpus.answer;

/// An item with what it is about.
///
/// @param item the item
/// @param label the short label of the questionnaire's table; else its wording in a reply; maybe
///   empty
public record ListedItem(Item item, String label) {}
