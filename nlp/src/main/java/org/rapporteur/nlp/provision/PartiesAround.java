package org.rapporteur.nlp.provision;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;

/// The parties that the words of a passage name, found by place. Used by one thread.
final class PartiesAround {
  private final Draft.Entry entry;
  private @Nullable List<PartyMention> sorted;

  PartiesAround(Draft.Entry entry) {
    this.entry = entry;
  }

  /// Sorted when first asked, since most passages cite no State's law.
  private List<PartyMention> inOrder() {
    List<PartyMention> named = sorted;
    if (named == null) {
      named =
          entry.mentions(PartyMention.class).stream()
              .filter(mention -> mention.basis() != PartyBasis.LIST && !mention.span().isEmpty())
              .sorted(Comparator.comparing(PartyMention::span))
              .toList();
      sorted = named;
    }
    return named;
  }

  /// The mentions that begin in a range, in the order of the text.
  List<PartyMention> beginningIn(Span range) {
    return inOrder().subList(firstFrom(range.start()), firstFrom(range.end()));
  }

  private int firstFrom(int offset) {
    List<PartyMention> inOrder = inOrder();
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
