package org.rapporteur.nlp.text;

/// Words as they are compared: any run of spaces and line ends is one space. Thread-safe.
public final class Spaces {
  private Spaces() {}

  /// The words without space around them, single spaces between; the same string if it is so
  /// already.
  public static String single(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Letters.isSpace(words.charAt(i))
          && (words.charAt(i) != ' '
              || i == 0
              || i == words.length() - 1
              || Letters.isSpace(words.charAt(i - 1)))) {
        return squeezed(words);
      }
    }
    return words;
  }

  private static String squeezed(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Letters.isSpace(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }
}
