package org.rapporteur.index.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes case, accents, ligatures and typographic apostrophes from words, French elisions from
/// their beginning (`l'article`) and the English genitive from their end (`State's`). Every word
/// stays one word, so that positions agree between fields.
final class FoldingFilter extends TokenFilter {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Set<String> ELISIONS =
      Set.of("l", "d", "m", "t", "s", "j", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!foldPlain()) {
      String folded = fold(term.toString());
      term.setEmpty().append(folded);
    }
    return true;
  }

  /// Lowers a word in place if it consists of nothing but ASCII letters and digits, as most do.
  private boolean foldPlain() {
    char[] buffer = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      char c = buffer[i];
      if (c > 'z' || c == '\'') {
        return false;
      }
      if (c >= 'A' && c <= 'Z') {
        buffer[i] = (char) (c + 'a' - 'A');
      }
    }
    return true;
  }

  /// The folded form of a word or of a pattern with `*` and `?`; never empty unless the word is.
  static String fold(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    char[] in = bare.toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    String lower = new String(out, 0, length).toLowerCase(Locale.ROOT);
    int apostrophe = lower.indexOf('\'');
    if (apostrophe > 0
        && apostrophe < lower.length() - 1
        && ELISIONS.contains(lower.substring(0, apostrophe))) {
      lower = lower.substring(apostrophe + 1);
    }
    if (lower.length() > 2 && lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    return lower.isEmpty() ? word : lower;
  }
}
