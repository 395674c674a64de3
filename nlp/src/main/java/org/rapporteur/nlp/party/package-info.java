/// Parties in a passage: by name and nationality ([org.rapporteur.nlp.party.PartyNameTagger]), as
/// author, in "all parties" and in the footnotes that the passage calls.
@NullMarked
package org.rapporteur.nlp.party;

import org.jspecify.annotations.NullMarked;
