package org.rapporteur.nlp.provision;

import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.NameTrie;

/// Numbers as words before "indent" or "paragraph": `second`, `2nd`, `deuxième`. Thread-safe.
final class Ordinal {
  private static final NameTrie<Integer> WORDS = words();

  private Ordinal() {}

  private static NameTrie<Integer> words() {
    String[] spellings = {
      "first 1st premier première 1er 1ère",
      "second 2nd deuxième seconde 2e 2ème",
      "third 3rd troisième 3e 3ème",
      "fourth 4th quatrième 4e 4ème",
      "fifth 5th cinquième 5e 5ème",
      "sixth 6th sixième 6e 6ème",
      "seventh 7th septième 7e 7ème",
      "eighth 8th huitième 8e 8ème"
    };
    NameTrie.Builder<Integer> trie = new NameTrie.Builder<>((a, b) -> a);
    for (int i = 0; i < spellings.length; i++) {
      for (String spelling : spellings[i].split(" ")) {
        trie.add(spelling, i + 1);
      }
    }
    return trie.build();
  }

  /// The number at an offset, or null.
  static NameTrie.@Nullable Match<Integer> at(String text, int start, int limit) {
    return WORDS.longestAt(text, start, limit);
  }
}
