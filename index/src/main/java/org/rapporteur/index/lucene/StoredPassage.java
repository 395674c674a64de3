package org.rapporteur.index.lucene;

import org.rapporteur.core.mention.TaggedPassage;

/// A passage as the index keeps it.
///
/// @param id its identifier
/// @param text its text
/// @param tagged the passage and its mentions, with their places in the document
record StoredPassage(String id, String text, TaggedPassage tagged) {}
