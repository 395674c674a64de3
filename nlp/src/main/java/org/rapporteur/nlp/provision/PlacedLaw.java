package org.rapporteur.nlp.provision;

import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.text.Span;

/// A law named at a place in a passage, with what it turned out to be.
///
/// @param span the words
/// @param meaning the law, or why it is not known which
/// @param national whether one State made it
record PlacedLaw(Span span, Resolution<InstrumentRef> meaning, boolean national) {
  boolean is(InstrumentRef other) {
    return meaning.meaningIfResolved().filter(other::equals).isPresent();
  }
}
