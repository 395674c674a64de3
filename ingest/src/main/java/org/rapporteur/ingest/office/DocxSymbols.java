package org.rapporteur.ingest.office;

import java.util.Locale;

/// Signs that DOCX files take from symbol fonts, as characters that can be read without the font.
final class DocxSymbols {
  private DocxSymbols() {}

  /// The sign.
  ///
  /// @param font the font's name
  /// @param code its place in the font as four hexadecimal digits, mostly in the private-use area
  static String sign(String font, String code) {
    if (!code.matches("[0-9A-Fa-f]{1,5}")) {
      return "";
    }
    int character = Integer.parseInt(code, 16);
    int place = character >= 0xF000 && character <= 0xF0FF ? character - 0xF000 : character;
    return switch (font.toLowerCase(Locale.ROOT)) {
      case "wingdings" -> wingdings(place, character);
      case "wingdings 2" -> wingdings2(place, character);
      case "symbol" -> symbol(place, character);
      default -> Character.toString(character);
    };
  }

  private static String wingdings(int place, int character) {
    return switch (place) {
      case 0x6F, 0x70, 0x71, 0x72, 0xA8 -> "☐";
      case 0x78, 0xFD -> "☒";
      case 0xFE -> "☑";
      case 0xFC -> "✓";
      case 0xFB -> "✗";
      case 0x6C, 0x6E, 0x9F, 0xA7 -> "•";
      case 0xE0, 0xE8, 0xF0 -> "→";
      case 0x4A -> "☺";
      default -> Character.toString(character);
    };
  }

  private static String wingdings2(int place, int character) {
    return switch (place) {
      case 0x50 -> "✓";
      case 0x4F -> "✗";
      case 0x52 -> "☑";
      case 0x51, 0x53, 0x54 -> "☒";
      case 0x2A, 0xA3 -> "☐";
      default -> Character.toString(character);
    };
  }

  private static String symbol(int place, int character) {
    if (place >= 0x61 && place <= 0x7A) {
      return "αβχδεφγηιϕκλμνοπθρστυϖωξψζ".substring(place - 0x61, place - 0x60);
    }
    return switch (place) {
      case 0xB7 -> "•";
      case 0xA3 -> "≤";
      case 0xB3 -> "≥";
      case 0xB1 -> "±";
      case 0xB9 -> "≠";
      case 0xAE, 0xDE -> "→";
      case 0xD2, 0xE2 -> "®";
      case 0xD3, 0xE3 -> "©";
      case 0x2D -> "−";
      case 0xB4 -> "×";
      case 0xB0 -> "°";
      default -> place < 0x7F ? Character.toString(place) : Character.toString(character);
    };
  }
}
