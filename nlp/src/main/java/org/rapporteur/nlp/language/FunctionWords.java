package org.rapporteur.nlp.language;

import java.util.Arrays;
import java.util.Optional;
import org.rapporteur.core.text.Language;
import org.rapporteur.nlp.text.Letters;

/// Tells English from French by the small words that one has and the other has not: "the offences
/// of this article" against "les infractions de cet article". Quick and, where it answers at all,
/// sure; names, numbers and other languages leave it silent. Thread-safe.
final class FunctionWords {
  private static final int LONGEST_LOOK = 400;
  private static final int FEWEST_WORDS = 8;
  private static final int LONGEST_WORD = 6;
  private static final long[] ENGLISH =
      keys(
          "the", "of", "and", "to", "in", "is", "are", "that", "for", "with", "which", "by", "from",
          "this", "have", "has", "be", "been", "their", "or", "was", "were", "its", "such", "not",
          "they", "these", "when", "where", "who", "does", "do", "other", "any", "should");
  private static final long[] FRENCH =
      keys(
          "les", "des", "une", "est", "dans", "pour", "par", "sur", "qui", "du", "aux", "au",
          "avec", "cette", "ces", "ont", "sont", "leur", "leurs", "ou", "et", "le", "elle", "cet",
          "ne", "pas", "il", "ils", "été", "être", "sous", "lors", "ainsi", "dont", "afin");

  /// Stands for every character beyond Latin-1; in no word of the lists.
  private static final char OTHER = 0xFF;

  private FunctionWords() {}

  /// Words of at most seven Latin-1 characters as sorted numbers, a byte a character, so that a
  /// look-up makes no string.
  private static long[] keys(String... words) {
    return Arrays.stream(words)
        .mapToLong(word -> word.chars().asLongStream().reduce(0, (key, c) -> key << 8 | c))
        .sorted()
        .toArray();
  }

  /// English or French, if the first 400 characters leave no doubt.
  static Optional<Language> decide(CharSequence text) {
    int words = 0;
    int english = 0;
    int french = 0;
    int end = Math.min(text.length(), LONGEST_LOOK);
    int at = 0;
    while (at < end) {
      if (!Letters.isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      long key = 0;
      while (at < end && Letters.isWord(text.charAt(at))) {
        key = key << 8 | Math.min(text.charAt(at), OTHER);
        at++;
      }
      words++;
      if (at - start > 1 && at - start <= LONGEST_WORD) {
        english += Arrays.binarySearch(ENGLISH, key) >= 0 ? 1 : 0;
        french += Arrays.binarySearch(FRENCH, key) >= 0 ? 1 : 0;
      }
    }
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    if (decisive(english, french, words)) {
      return Optional.of(Language.ENGLISH);
    }
    return decisive(french, english, words) ? Optional.of(Language.FRENCH) : Optional.empty();
  }

  /// One word in ten, and four times as many as of the other language.
  private static boolean decisive(int hits, int others, int words) {
    return hits * 10 >= words && hits >= 4 * others;
  }
}
