package org.rapporteur.nlp.provision;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.text.Span;

/// A law named at a place in a passage, with what it turned out to be.
///
/// @param span the words
/// @param meaning the law, or why it is not known which
/// @param kind the noun at the head of its name
/// @param national whether one State made it
/// @param aside whether it only changed another law, so that nothing goes on about it
record PlacedLaw(
    Span span, Resolution<InstrumentRef> meaning, LawNoun kind, boolean national, boolean aside) {
  boolean is(@Nullable InstrumentRef other) {
    return meaning.meaningIfResolved().filter(law -> law.equals(other)).isPresent();
  }
}
