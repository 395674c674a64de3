package org.rapporteur.nlp.text;

import java.util.Locale;
import java.util.Set;

/// Short forms whose stop does not end a sentence, in English and French: those of citations,
/// months, titles and references. Thread-safe.
public final class Abbreviations {
  private static final int LONGEST = 8;
  private static final Set<String> KNOWN =
      Set.of(
          "art", "arts", "no", "nos", "nr", "n", "nº", "para", "paras", "par", "pars", "subpara",
          "al", "lit", "let", "sect", "sec", "ch", "chap", "fn", "ftn", "p", "pp", "vol", "ed",
          "eds", "cf", "e.g", "i.e", "eg", "ie", "ex", "p. ex", "op", "cit", "ibid", "id", "v",
          "vs", "viz", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
          "dec", "janv", "févr", "avr", "juil", "déc", "mr", "mrs", "ms", "dr", "prof", "st", "ste",
          "m", "mm", "mme", "mlle", "me", "approx", "env", "etc", "tel", "tél", "inc", "ltd", "jr",
          "sr", "rev", "doc", "ref", "réf", "resp", "incl", "rec", "res", "g.c", "cap", "q");

  private Abbreviations() {}

  /// Whether the stop at `stop` belongs to a short form or an initial.
  public static boolean endsWithOne(CharSequence text, int stop) {
    int start = stop;
    int floor = Math.max(0, stop - LONGEST);
    while (start > floor && (Letters.isWord(text.charAt(start - 1)) || isInner(text, start - 1))) {
      start--;
    }
    String word = text.subSequence(start, stop).toString();
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || KNOWN.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isInner(CharSequence text, int at) {
    return text.charAt(at) == '.' && at > 0 && Letters.isWord(text.charAt(at - 1));
  }
}
