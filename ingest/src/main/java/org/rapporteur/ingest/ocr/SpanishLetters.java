package org.rapporteur.ingest.ocr;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Mends Spanish words that were read with English and French data, which know none of its accents
/// but é: they are read as the nearest French letter, or as none.
final class SpanishLetters {
  /// Short words that are frequent in Spanish and no words in English or French.
  private static final Set<String> SPANISH_WORDS =
      Set.of("el", "los", "del", "y", "por", "con", "una", "su", "sus", "al", "como", "para");

  /// The share of these words among all, above which a page is Spanish: they come to 0.1 of Spanish
  /// text and 0.01 of other.
  private static final float SHARE = 0.05f;

  private static final int FEW_WORDS = 20;

  /// Letters that Spanish does not have, and what they stand for.
  private static final String FOREIGN = "âäàôòöêèëîìïûùÂÄÀÔÒÖÊÈËÎÌÏÛÙ";

  private static final String MEANT = "áááóóóéééíííúúÁÁÁÓÓÓÉÉÉÍÍÍÚÚ";

  /// Nouns in -ción and -sión: in the singular the accent is always written. "Recién" is none.
  private static final Pattern NOUN =
      Pattern.compile("(?<=\\p{L}[cs])(?<![Rr]ec)i[oóé]n(?!\\p{L})");

  /// Spanish writes ü between g and e or i only.
  private static final Pattern LONE_DIAERESIS = Pattern.compile("(?<![gG])ü|ü(?![eéií])");

  private SpanishLetters() {}

  static boolean isSpanish(RecognisedPage page) {
    List<String> words =
        page.lines().stream()
            .flatMap(line -> line.words().stream())
            .map(word -> word.text().replaceAll("\\P{L}+", "").toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    long spanish = words.stream().filter(SPANISH_WORDS::contains).count();
    return words.size() >= FEW_WORDS && spanish > SHARE * words.size();
  }

  static RecognisedPage mended(RecognisedPage page) {
    return page.with(page.lines().stream().map(SpanishLetters::mended).toList());
  }

  private static RecognisedLine mended(RecognisedLine line) {
    return new RecognisedLine(
        line.block(),
        line.paragraph(),
        line.box(),
        line.baseline(),
        line.size(),
        line.words().stream().map(word -> word.with(mended(word.text()))).toList());
  }

  /// The word with the letters that Spanish has.
  static String mended(String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int at = FOREIGN.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, MEANT.charAt(at));
      }
    }
    String mended = LONE_DIAERESIS.matcher(out).replaceAll("ú");
    return NOUN.matcher(mended).replaceAll("ión");
  }
}
