package org.rapporteur.nlp.provision;

import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.NameTrie;

/// The words that announce a sub-division, in English and French, with their abbreviations.
///
/// @param level where what follows stands in the address
/// @param plural whether several may follow
record Keyword(Level level, boolean plural) {
  /// Where a sub-division stands in the address.
  enum Level {
    /// Directly under the article.
    PARAGRAPH,
    /// A numbered item, of whatever it stands in: `section 7 (2) no. 2`, `Article 176, n. 1`.
    NUMBER,
    /// One step further down.
    BELOW,
    /// A dash without a letter.
    INDENT,
    /// Part of a provision that has no address, so that the provision around it is cited.
    SENTENCE
  }

  private static final NameTrie<Keyword> WORDS = words();

  private static NameTrie<Keyword> words() {
    NameTrie.Builder<Keyword> trie = new NameTrie.Builder<>((a, b) -> a);
    add(trie, Level.PARAGRAPH, false, "paragraph paragraphe");
    add(trie, Level.NUMBER, false, "number numéro chiffre");
    // Short forms are the same for one and for several.
    add(trie, Level.NUMBER, true, "n n° nº n.º n.os n.ºs no num nos ch");
    add(trie, Level.PARAGRAPH, true, "para par");
    add(trie, Level.PARAGRAPH, true, "paragraphs paras pars paragraphes");
    add(
        trie,
        Level.BELOW,
        false,
        "subparagraph sub-paragraph subpara sous-paragraphe letter sub part partie");
    add(trie, Level.BELOW, false, "littera lettre alinéa point item subsection sub-section clause");
    add(trie, Level.BELOW, true, "subparagraphs sub-paragraphs sous-paragraphes letters lettres");
    add(trie, Level.BELOW, true, "al lit let litt lett subs pt pts parts parties");
    add(trie, Level.BELOW, true, "alinéas points items litterae subsections clauses");
    add(trie, Level.INDENT, false, "indent tiret");
    add(trie, Level.INDENT, true, "indents tirets");
    add(trie, Level.SENTENCE, false, "sentence phrase sentences phrases");
    return trie.build();
  }

  private static void add(
      NameTrie.Builder<Keyword> trie, Level level, boolean plural, String words) {
    for (String word : words.split(" ")) {
      trie.add(word, new Keyword(level, plural));
      trie.add(
          Character.toUpperCase(word.charAt(0)) + word.substring(1), new Keyword(level, plural));
    }
  }

  /// The keyword at an offset, or null.
  static NameTrie.@Nullable Match<Keyword> at(String text, int start, int limit) {
    if (start < limit && text.charAt(start) == '§') {
      boolean two = start + 1 < limit && text.charAt(start + 1) == '§';
      return new NameTrie.Match<>(start + (two ? 2 : 1), new Keyword(Level.PARAGRAPH, two));
    }
    return WORDS.longestAt(text, start, limit);
  }
}
