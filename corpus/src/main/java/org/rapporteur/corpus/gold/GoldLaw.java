package org.rapporteur.corpus.gold;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Folding;

/// The law to which an annotated provision belongs.
///
/// @param name the identifier of an instrument, or the name of a law as the text has it
/// @param known whether it is an identifier
/// @param state the State whose law it is, null where that is not annotated
record GoldLaw(String name, boolean known, @Nullable Party state) {
  /// A law by an identifier or any name in the tables, else by its name alone.
  static GoldLaw of(String name, @Nullable Party state, Instruments instruments) {
    String folded = Folding.fold(name);
    Optional<String> id =
        instruments
            .byId(name)
            .or(() ->
                instruments.all().stream()
                    .filter(instrument ->
                        instrument.names().stream()
                            .anyMatch(known -> Folding.fold(known.text()).equals(folded)))
                    .findFirst())
            .map(Instrument::id);
    return new GoldLaw(id.orElse(name), id.isPresent(), state);
  }

  /// Whether a law that was found is this one.
  boolean is(InstrumentRef found) {
    if (known) {
      return found.id().equals(name);
    }
    boolean named =
        found.id().equals(name) || Folding.fold(found.title()).equals(Folding.fold(name));
    return named && (state == null || state.equals(found.state()));
  }

  @Override
  public String toString() {
    return state == null ? name : state + ": " + name;
  }
}
