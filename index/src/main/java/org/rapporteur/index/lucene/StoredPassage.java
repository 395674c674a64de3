package org.rapporteur.index.lucene;

import java.time.Instant;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.TaggedPassage;

/// A passage as the index keeps it.
///
/// @param id its identifier
/// @param text its text
/// @param tagged the passage and its mentions, with their places in the document
/// @param read the voice as it was read, which taggers may have refined
/// @param since the instant of the batch with which it came
record StoredPassage(String id, String text, TaggedPassage tagged, Voice read, Instant since) {
  /// The passage as it was read.
  Passage untagged() {
    return tagged.passage().withVoice(read);
  }
}
