package org.rapporteur.ingest.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/// Decodes the characters of RTF: bytes in the encoding of their font, and Unicode characters with
/// their substitutes passed over.
final class RtfText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// What a symbol font draws is known by its place only.
  private static final int SYMBOLS = 2;

  private final Map<Integer, Integer> fontSets = new HashMap<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Charset usual = WINDOWS;
  private int usualFont = -1;
  private int toSkip;

  /// Reads a control word that says how the file is encoded; leaves others.
  void read(RtfTokens.Word word) {
    switch (word.name()) {
      case "deff" -> usualFont = word.or(0);
      case "ansicpg" -> page(word.or(1252), charset -> usual = charset);
      case "mac" -> page(10000, charset -> usual = charset);
      case "pc" -> page(437, charset -> usual = charset);
      case "pca" -> page(850, charset -> usual = charset);
      default -> {}
    }
  }

  /// Reads a control word inside the table of fonts.
  void readFont(int font, RtfTokens.Word word) {
    switch (word.name()) {
      case "fcharset" -> fontSet(font, word.or(0));
      case "cpg" -> page(word.or(1252), charset -> fonts.put(font, charset));
      default -> {}
    }
  }

  /// Notes the set of characters that a font has.
  private void fontSet(int font, int set) {
    fontSets.put(font, set);
    String name =
        switch (set) {
          case 77 -> "x-MacRoman";
          case 128 -> "windows-31j";
          case 129 -> "x-windows-949";
          case 130 -> "x-Johab";
          case 134 -> "GBK";
          case 136 -> "Big5";
          case 161 -> "windows-1253";
          case 162 -> "windows-1254";
          case 163 -> "windows-1258";
          case 177 -> "windows-1255";
          case 178 -> "windows-1256";
          case 186 -> "windows-1257";
          case 204 -> "windows-1251";
          case 222 -> "x-windows-874";
          case 238 -> "windows-1250";
          case 254 -> "IBM437";
          case 255 -> "IBM850";
          case 0 -> "windows-1252";
          default -> "";
        };
    if (!name.isEmpty() && Charset.isSupported(name)) {
      fonts.put(font, Charset.forName(name));
    }
  }

  /// Notes the name of a font.
  void fontName(int font, String name) {
    names.put(font, name);
  }

  private static void page(int page, java.util.function.Consumer<Charset> found) {
    String name =
        switch (page) {
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "Big5";
          case 874 -> "x-windows-874";
          case 10000 -> "x-MacRoman";
          case 65001 -> "UTF-8";
          default -> page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page;
        };
    if (Charset.isSupported(name)) {
      found.accept(Charset.forName(name));
    }
  }

  /// A byte of text.
  ///
  /// @return whether it is none but a substitute
  boolean skips() {
    if (toSkip > 0) {
      toSkip--;
      return true;
    }
    return false;
  }

  void add(byte value) {
    bytes.write(value);
  }

  /// The next so many characters are for readers without Unicode.
  void skip(int substitutes) {
    toSkip = substitutes;
  }

  void stopSkipping() {
    toSkip = 0;
  }

  boolean hasBytes() {
    return bytes.size() > 0;
  }

  /// Whether a font draws symbols.
  boolean isSymbols(int font) {
    return fontSets.getOrDefault(font < 0 ? usualFont : font, 0) == SYMBOLS;
  }

  /// The characters of the bytes added.
  String take(int font) {
    int used = font < 0 ? usualFont : font;
    String text;
    if (isSymbols(used)) {
      StringBuilder symbols = new StringBuilder();
      for (byte b : bytes.toByteArray()) {
        String sign = DocxSymbols.sign(names.getOrDefault(used, ""), "F0%02X".formatted(b & 0xFF));
        symbols.append(b == ' ' ? " " : sign);
      }
      text = symbols.toString();
    } else {
      text = new String(bytes.toByteArray(), fonts.getOrDefault(used, usual));
    }
    bytes.reset();
    return text;
  }
}
