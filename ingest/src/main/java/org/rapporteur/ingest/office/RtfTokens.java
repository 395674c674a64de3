package org.rapporteur.ingest.office;

import org.jspecify.annotations.Nullable;

/// Parts RTF into its tokens.
final class RtfTokens {
  private final byte[] rtf;
  private int at;

  RtfTokens(byte[] rtf) {
    this.rtf = rtf;
  }

  /// A token of RTF.
  sealed interface Token {}

  /// The beginning of a group.
  record Open() implements Token {}

  /// The end of a group.
  record Close() implements Token {}

  /// A control word such as `\fs24`.
  ///
  /// @param number its number, null if it has none
  record Word(String name, @Nullable Integer number) implements Token {
    /// Whether it turns something on, as `\v` does and `\v0` does not.
    boolean on() {
      return number == null || number != 0;
    }

    int or(int otherwise) {
      return number == null ? otherwise : number;
    }
  }

  /// A control symbol such as `\~`.
  record Symbol(char sign) implements Token {}

  /// A byte of text, written as it is or in hexadecimal.
  record Text(byte value) implements Token {}

  /// The next token; null at the end.
  @Nullable Token next() {
    while (at < rtf.length) {
      byte b = rtf[at++];
      switch (b) {
        case '{' -> {
          return new Open();
        }
        case '}' -> {
          return new Close();
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // Lines are those of the file, not of the text.
        }
        default -> {
          return new Text(b);
        }
      }
    }
    return null;
  }

  private @Nullable Token control() {
    if (at >= rtf.length) {
      return null;
    }
    byte b = rtf[at++];
    if (!isLetter(b)) {
      if (b == '\'' && at + 1 < rtf.length) {
        int high = Character.digit(rtf[at], 16);
        int low = Character.digit(rtf[at + 1], 16);
        if (high >= 0 && low >= 0) {
          at += 2;
          return new Text((byte) (high * 16 + low));
        }
      }
      return b == '\r' || b == '\n' ? new Word("par", null) : new Symbol((char) (b & 0xFF));
    }
    int start = at - 1;
    while (at < rtf.length && isLetter(rtf[at])) {
      at++;
    }
    String name = new String(rtf, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    Integer number = number();
    if (at < rtf.length && rtf[at] == ' ') {
      at++;
    }
    if (name.equals("bin") && number != null) {
      at = (int) Math.min(rtf.length, (long) at + Math.max(0, number));
    }
    return new Word(name, number);
  }

  private @Nullable Integer number() {
    int start = at;
    boolean negative = at < rtf.length && rtf[at] == '-';
    at += negative ? 1 : 0;
    long number = 0;
    int digits = at;
    while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9') {
      number = Math.min(Integer.MAX_VALUE, number * 10 + rtf[at] - '0');
      at++;
    }
    if (at == digits) {
      at = start;
      return null;
    }
    return (int) (negative ? -number : number);
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
