package org.rapporteur.nlp.party;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.nlp.text.Letters;

/// Which of many patterns may begin with the word at an offset, so that the others need not be
/// tried there. The patterns themselves are asked: if one does not match the word alone and more
/// text would not help, it cannot begin with it. They are asked once for each ASCII letter, then
/// once for a word; answers are remembered for as many words as there are places. Thread-safe.
final class TrapOpenings {
  private static final int PLACES_LOG = 14;
  private static final BitSet NONE = new BitSet();

  /// Spreads hashes over the places.
  private static final int SPREAD = 0x9E3779B9;

  private record Opening(String word, BitSet patterns) {
    boolean isOf(String text, int start, int end) {
      return word.length() == end - start && text.startsWith(word, start);
    }
  }

  private final List<Pattern> patterns;
  private final BitSet all = new BitSet();
  private final BitSet[] byLetter = new BitSet[128];
  private final AtomicReferenceArray<Opening> remembered =
      new AtomicReferenceArray<>(1 << PLACES_LOG);

  TrapOpenings(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
    all.set(0, patterns.size());
    for (char c = 0; c < byLetter.length; c++) {
      byLetter[c] = able(String.valueOf(c), all);
    }
  }

  /// The indices of the patterns among `wanted` that may begin with the word at `start`, which is
  /// the character there if no word is; an empty set if none.
  ///
  /// @param more how many characters after the word are looked at too
  BitSet at(String text, int start, int limit, int more, BitSet wanted) {
    char first = text.charAt(start);
    BitSet letter = first < byLetter.length ? byLetter[first] : all;
    if (!letter.intersects(wanted)) {
      return NONE;
    }
    int end = start;
    int hash = 0;
    while (end < limit && Letters.isWord(text.charAt(end))) {
      hash = 31 * hash + text.charAt(end++);
    }
    int reach = Math.min(limit, Math.max(end, start + 1) + more);
    while (end < reach) {
      hash = 31 * hash + text.charAt(end++);
    }
    int place = (hash * SPREAD) >>> (Integer.SIZE - PLACES_LOG);
    Opening known = remembered.get(place);
    if (known != null && known.isOf(text, start, end)) {
      return known.patterns;
    }
    Opening beside = remembered.get(place ^ 1);
    if (beside != null && beside.isOf(text, start, end)) {
      return beside.patterns;
    }
    String word = text.substring(start, end);
    Opening found = new Opening(word, able(word, letter));
    remembered.set(known == null || beside != null ? place : place ^ 1, found);
    return found.patterns;
  }

  @SuppressWarnings("JdkObsolete") // a matcher takes the word itself
  private BitSet able(String beginning, BitSet among) {
    BitSet able = new BitSet(patterns.size());
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      Matcher probe = patterns.get(i).matcher(beginning);
      able.set(i, probe.lookingAt() || probe.hitEnd());
    }
    return able;
  }
}
