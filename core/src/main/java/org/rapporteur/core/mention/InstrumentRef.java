package org.rapporteur.core.mention;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.party.Party;

/// The instrument to which a provision belongs: one that is known as data, or a law of a State
/// known only by its name.
///
/// @param id the instrument's identifier, or `PRT: Criminal Code` for a national law
/// @param title its name as shown to a person
/// @param state the State whose law it is, null for an international instrument or if not known
public record InstrumentRef(String id, String title, @Nullable Party state) {
  /// @throws IllegalArgumentException if the identifier is empty
  public InstrumentRef {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an instrument without identifier");
    }
  }
}
