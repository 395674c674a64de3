package org.rapporteur.core.text;

import java.text.Normalizer;
import java.util.List;

/// The form in which names are compared: without case, accents, typographic quotes, repeated space
/// and leading article, so that `the Slovak Republic`, `SLOVAK REPUBLIC` and `l’Estonie`/`Estonie`
/// meet. Thread-safe. Written by hand because every start of the command line folds thousands of
/// names.
public final class Folding {
  private static final List<String> ARTICLES = List.of("the ", "les ", "le ", "la ", "l'");

  private Folding() {}

  /// The folded form of a name; its length may differ from the name's.
  public static String fold(String name) {
    String decomposed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(decomposed.charAt(i), folded);
    }
    int end = folded.length();
    if (end > 0 && folded.charAt(end - 1) == ' ') {
      folded.setLength(end - 1);
    }
    return withoutArticle(folded.toString());
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void append(char c, StringBuilder folded) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
      return;
    }
    switch (c) {
      case '’', '‘', 'ʼ' -> folded.append('\'');
      case '‑', '–' -> folded.append('-');
      case 'ß' -> folded.append("ss");
      case 'ı' -> folded.append('i');
      default -> {
        if (!isMark(c)) {
          folded.append(Character.toLowerCase(c));
        }
      }
    }
  }

  private static boolean isMark(char c) {
    return c >= 0x300
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private static String withoutArticle(String folded) {
    for (String article : ARTICLES) {
      if (folded.startsWith(article)) {
        return folded.substring(article.length());
      }
    }
    return folded;
  }
}
