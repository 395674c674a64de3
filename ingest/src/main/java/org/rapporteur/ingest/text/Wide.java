package org.rapporteur.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Finds UTF-16 and UTF-32 without a byte order mark. Their evidence is that every unit is a
/// character of text, nearly all of them letters, digits and spaces.
final class Wide {
  private static final List<Charset> ENCODINGS =
      List.of(
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private Wide() {}

  /// The encoding; empty if the bytes are no such text.
  ///
  /// @param head the beginning of the text
  static Optional<Charset> of(byte[] head) {
    Charset best = null;
    double most = 1; // a text without any space or plain sign is no evidence
    for (Charset encoding : ENCODINGS) {
      double plausible = plausible(head, encoding);
      if (plausible > most) {
        best = encoding;
        most = plausible;
      }
    }
    return Optional.ofNullable(best);
  }

  /// How much of the text is what a text consists of; 0 if it is none.
  private static double plausible(byte[] head, Charset encoding) {
    int unit = encoding.name().startsWith("UTF-32") ? 4 : 2;
    String text;
    try {
      // A character cut in two at the end says nothing.
      int length = head.length - head.length % unit;
      ByteBuffer whole = ByteBuffer.wrap(head, 0, length);
      if (length >= 2 && unit == 2 && isHighSurrogate(head, length, encoding)) {
        whole.limit(length - 2);
      }
      text = encoding.newDecoder().decode(whole).toString();
    } catch (CharacterCodingException e) {
      return 0;
    }
    int usual = 0;
    int[] characters = text.codePoints().toArray();
    for (int c : characters) {
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x3000;
      if (!space && (Character.isISOControl(c) || !isText(c))) {
        return 0;
      }
      // Text has spaces, line ends and plain signs in every script; bytes in the wrong order do
      // not.
      usual += space ? 4 : c < 0x80 ? 2 : 1;
    }
    return characters.length == 0 ? 0 : (double) usual / characters.length;
  }

  private static boolean isHighSurrogate(byte[] head, int length, Charset encoding) {
    int first = head[length - 2] & 0xFF;
    int second = head[length - 1] & 0xFF;
    int high = encoding.equals(StandardCharsets.UTF_16BE) ? first : second;
    return high >= 0xD8 && high <= 0xDB;
  }

  private static boolean isText(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.SURROGATE -> false;
      // Fonts use private characters, for bullets.
      case Character.PRIVATE_USE -> c >= 0xF000 && c <= 0xF0FF;
      default -> true;
    };
  }
}
