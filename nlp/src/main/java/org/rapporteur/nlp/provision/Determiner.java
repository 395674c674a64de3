package org.rapporteur.nlp.provision;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.Letters;

/// The word before the noun of a law that says which one is meant: "the Convention", "this Law",
/// "du même Code", "l’Accord".
///
/// @param words the word with what parts it from the noun
/// @param pointing how it points
record Determiner(String words, Law.Pointing pointing) {
  private static final Map<String, Law.Pointing> WORDS = new HashMap<>();

  static {
    put(Law.Pointing.THIS, "this This present présent présente");
    put(
        Law.Pointing.THAT,
        "that That said same such aforementioned ladite ledit dudit cette Cette ce Ce même");
    put(Law.Pointing.ARTICLE, "the The THE LA La la Le le du its Its their Their sa leur");
  }

  private static void put(Law.Pointing pointing, String words) {
    for (String word : words.split(" ", -1)) {
      WORDS.put(word, pointing);
    }
  }

  /// The determiner that ends at an offset, not beginning before `floor`, or null.
  static @Nullable Determiner before(String text, int at, int floor) {
    boolean elided = at - 2 >= floor && "’'".indexOf(text.charAt(at - 1)) >= 0;
    if (elided && (text.charAt(at - 2) == 'l' || text.charAt(at - 2) == 'L')) {
      return new Determiner(text.substring(at - 2, at), Law.Pointing.ARTICLE);
    }
    String word = Letters.wordBefore(text, at, floor);
    Law.Pointing pointing = WORDS.get(word);
    return pointing == null ? null : new Determiner(word + " ", pointing);
  }
}
