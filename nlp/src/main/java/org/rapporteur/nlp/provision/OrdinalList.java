package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.NameTrie;

/// Ordinals with what they count: `second and third indents`, `premier alinéa`.
///
/// @param numbers the numbers in order
/// @param keyword what is counted
/// @param end the offset after the keyword
record OrdinalList(List<Integer> numbers, Keyword keyword, int end) {
  /// The list at an offset, or null.
  static @Nullable OrdinalList at(String text, int start, int limit) {
    List<Integer> numbers = new ArrayList<>();
    NameTrie.Match<Integer> ordinal = start < limit ? Ordinal.at(text, start, limit) : null;
    int end = start;
    while (ordinal != null) {
      numbers.add(ordinal.value());
      end = ordinal.end();
      Joint joint = Joint.at(text, end, limit);
      ordinal = joint == null || joint.end() >= limit ? null : Ordinal.at(text, joint.end(), limit);
    }
    int word = Joint.skipSpace(text, end, limit);
    NameTrie.Match<Keyword> keyword =
        numbers.isEmpty() || word >= limit ? null : Keyword.at(text, word, limit);
    return keyword == null ? null : new OrdinalList(numbers, keyword.value(), keyword.end());
  }
}
