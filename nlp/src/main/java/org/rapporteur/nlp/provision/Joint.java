package org.rapporteur.nlp.provision;

import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.Letters;
import org.rapporteur.nlp.text.NameTrie;

/// What stands between two members of a list: a comma, "and", "to", a dash.
///
/// @param kind what it says
/// @param end the offset after it and the space that follows
record Joint(Kind kind, int end) {
  /// What a joint says.
  enum Kind {
    /// A comma alone, which may also end the citation.
    COMMA,
    /// A conjunction, with a comma before it or without.
    AND,
    /// Everything between is meant as well.
    RANGE
  }

  private static final int WIDEST_SPACE = 8;
  private static final NameTrie<Kind> WORDS = words();

  private static NameTrie<Kind> words() {
    NameTrie.Builder<Kind> trie = new NameTrie.Builder<>((a, b) -> a);
    for (String word :
        new String[] {
          "and",
          "or",
          "et",
          "ou",
          "and/or",
          "et/ou",
          "as well as",
          "ainsi que",
          "and also",
          "along with"
        }) {
      trie.add(word, Kind.AND);
    }
    for (String word : new String[] {"to", "through", "until", "à", "au", "jusqu'à", "up to"}) {
      trie.add(word, Kind.RANGE);
    }
    return trie.build();
  }

  /// The joint at an offset, or null.
  static @Nullable Joint at(String text, int start, int limit) {
    int at = skipSpace(text, start, limit);
    if (at >= limit) {
      return null;
    }
    char c = text.charAt(at);
    if (Letters.isDash(c)) {
      return new Joint(Kind.RANGE, skipSpace(text, at + 1, limit));
    }
    if (c == '&') {
      return new Joint(Kind.AND, skipSpace(text, at + 1, limit));
    }
    boolean comma = c == ',' || c == ';';
    int word = comma ? skipSpace(text, at + 1, limit) : at;
    NameTrie.Match<Kind> match = word < limit ? WORDS.longestAt(text, word, limit) : null;
    if (match != null && (comma || word > start)) {
      return new Joint(match.value(), skipSpace(text, match.end(), limit));
    }
    return comma ? new Joint(Kind.COMMA, word) : null;
  }

  /// The offset after at most eight spaces.
  static int skipSpace(String text, int start, int limit) {
    int at = start;
    int end = Math.min(limit, start + WIDEST_SPACE);
    while (at < end && Letters.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
