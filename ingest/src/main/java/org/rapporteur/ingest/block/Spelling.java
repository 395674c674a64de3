package org.rapporteur.ingest.block;

import org.jspecify.annotations.Nullable;

/// How characters are spelt that stand for others or for nothing: ligatures, marks of where a word
/// may be broken, bullets of symbol fonts in Unicode's private area, and the C1 controls as which
/// quotes and dashes of Windows-1252 arrive in a wrongly labelled file.
final class Spelling {
  private static final String LEFT_OUT = "";

  /// What bytes 80 to 9F hex mean in Windows-1252; a space where they mean nothing.
  private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  private Spelling() {}

  /// How a character is spelt, empty if it is left out, null if it stays as it is.
  static @Nullable String of(char c) {
    if (c < '\u007F') {
      return c < ' ' ? LEFT_OUT : null;
    }
    return switch (c) {
      case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> LEFT_OUT;
      case '\uFB00' -> "ff";
      case '\uFB01' -> "fi";
      case '\uFB02' -> "fl";
      case '\uFB03' -> "ffi";
      case '\uFB04' -> "ffl";
      case '\uFB05', '\uFB06' -> "st";
      case '\uF02D', '\uF0BE' -> "–";
      case '\uF0A7', '\uF06E' -> "▪";
      case '\uF06F', '\uF0A8' -> "□";
      case '\uF076' -> "❖";
      case '\uF0B7', '\uF09F', '\uF06C' -> "•";
      case '\uF0D8' -> "➢";
      case '\uF0E0', '\uF0DE' -> "→";
      case '\uF0FC' -> "✓";
      default -> c < '\u00A0' ? windows(c) : null;
    };
  }

  private static String windows(char c) {
    char meant = c < '\u0080' ? ' ' : WINDOWS.charAt(c - 0x80);
    return meant == ' ' ? LEFT_OUT : String.valueOf(meant);
  }
}
