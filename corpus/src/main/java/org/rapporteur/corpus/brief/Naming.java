package org.rapporteur.corpus.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.mention.PartyBasis;

/// A passage of a report that names a party.
///
/// @param quote its words; of a list only the items that concern the party, the others marked `[…]`
/// @param left how many items of a list are left out, each of which names others and not the party
/// @param lead the words that lead to it, where it is an item of a list
/// @param bases on what bases it names the party, at least one
/// @param footnotes the footnotes called in it that name the party
public record Naming(
    Quote quote, int left, Optional<Quote> lead, Set<PartyBasis> bases, List<Quote> footnotes) {
  /// @throws IllegalArgumentException if there is no basis
  public Naming {
    bases = EnumSet.copyOf(bases);
    footnotes = List.copyOf(footnotes);
  }
}
