/// The parties that documents speak of. A [org.rapporteur.core.party.Party] is a code and its
/// display names; a [org.rapporteur.core.party.PartyName] is one way of writing it; and
/// [org.rapporteur.core.party.Parties] holds them all, read from the bundled tables.
@NullMarked
package org.rapporteur.core.party;

import org.jspecify.annotations.NullMarked;
