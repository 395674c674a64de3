package org.rapporteur.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form in which names are compared: without case, accents, typographic quotes, repeated space
/// and leading article, so that `the Slovak Republic`, `SLOVAK REPUBLIC` and `l’Estonie`/`Estonie`
/// meet. Thread-safe.
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the |les? |la |l')");

  private Folding() {}

  /// Whether a name is its own folded form, as most single words in lower case are.
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /// The folded form of a name; its length may differ from the name's.
  public static String fold(String name) {
    if (isPlain(name)) {
      return name;
    }
    String plain = name.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
    String bare =
        plain.chars().allMatch(c -> c < 0x80)
            ? plain
            : MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ß", "ss");
    String spaced =
        SPACE.matcher(lower.replace('‑', '-').replace('–', '-')).replaceAll(" ").strip();
    return ARTICLE.matcher(spaced).replaceFirst("");
  }
}
