package org.rapporteur.core.text;

import java.util.Locale;
import java.util.regex.Pattern;

/// A language by its ISO 639-1 code, in lower case.
///
/// @param code two letters, such as `en`; `und` where the language could not be told
public record Language(String code) implements Comparable<Language> {
  private static final Pattern CODE = Pattern.compile("[a-z]{2}|und");

  public static final Language ENGLISH = new Language("en");
  public static final Language FRENCH = new Language("fr");
  public static final Language SPANISH = new Language("es");
  public static final Language UNDETERMINED = new Language("und");

  /// @throws IllegalArgumentException if `code` is not two lower-case letters or `und`
  public Language {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not an ISO 639-1 language code: '" + code + "'");
    }
  }

  /// The language with this code in any case.
  ///
  /// @throws IllegalArgumentException if it is not a code
  public static Language of(String code) {
    return new Language(code.toLowerCase(Locale.ROOT));
  }

  /// The English name of the language, for display.
  public String displayName() {
    return this.equals(UNDETERMINED)
        ? "undetermined"
        : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
