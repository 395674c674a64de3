package org.rapporteur.nlp.provision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.nlp.text.SentenceEnds;

/// The laws that the words of a passage name, found by place. Laws that are named only aside,
/// because they amended another, are passed over where something goes on about a law.
///
/// @param text the canonical text
/// @param laws the laws of the passage in the order of the text
record LawsAround(String text, List<PlacedLaw> laws) {
  private static final int LAWS_BACK = 50;
  private static final int LONGEST_SENTENCE = 1500;

  /// The first law that begins at an offset or after it, or null.
  @Nullable PlacedLaw from(int offset) {
    int index = indexFrom(offset);
    return index < laws.size() ? laws.get(index) : null;
  }

  /// The last law that ends before an offset, or null.
  @Nullable PlacedLaw before(int offset) {
    int index = indexFrom(offset) - 1;
    for (int i = index; i >= Math.max(0, index - LAWS_BACK); i--) {
      PlacedLaw law = laws.get(i);
      if (law.span().end() <= offset && !law.aside()) {
        return law;
      }
    }
    return null;
  }

  /// The last law before an offset if no sentence ends between, or null.
  @Nullable PlacedLaw inSentence(int offset) {
    PlacedLaw law = before(offset);
    return law != null
            && offset - law.span().end() <= LONGEST_SENTENCE
            && !SentenceEnds.between(text, law.span().end(), offset)
        ? law
        : null;
  }

  /// The last law before an offset that is known and not the given one.
  Optional<InstrumentRef> foreign(int offset, InstrumentRef own) {
    int index = indexFrom(offset) - 1;
    for (int i = index; i >= Math.max(0, index - LAWS_BACK); i--) {
      PlacedLaw law = laws.get(i);
      Optional<InstrumentRef> meant = law.meaning().meaningIfResolved();
      if (meant.isPresent()
          && law.span().end() <= offset
          && !law.aside()
          && !meant.get().equals(own)) {
        return meant;
      }
    }
    return Optional.empty();
  }

  /// Whether a law was named in the sentence that reaches an offset, or in the one before, on the
  /// same line.
  boolean isAdjoining(PlacedLaw law, int offset) {
    int from = law.span().end();
    if (offset - from > LONGEST_SENTENCE || text.indexOf('\n', from, offset) >= 0) {
      return false;
    }
    int end = SentenceEnds.firstIn(text, from, offset);
    return end < 0 || !SentenceEnds.between(text, end, offset);
  }

  private int indexFrom(int offset) {
    int low = 0;
    int high = laws.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (laws.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
