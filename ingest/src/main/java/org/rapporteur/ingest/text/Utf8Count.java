package org.rapporteur.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// How far bytes keep the rules of UTF-8.
///
/// @param characters how many characters of more than one byte
/// @param stray how many bytes that belong to none
record Utf8Count(int characters, int stray) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// A stray byte in so many characters is a slip.
  private static final int SLIPS = 10;

  static Utf8Count of(byte[] bytes) {
    int characters = 0;
    int stray = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes, at);
      if (length > 0) {
        characters++;
        at += length;
      } else if (length < 0) {
        break; // cut in two at the end
      } else {
        stray++;
        at++;
      }
    }
    return new Utf8Count(characters, stray);
  }

  /// Whether the text is UTF-8; plain ASCII is.
  boolean isEvident() {
    return stray == 0 || (long) stray * SLIPS <= characters;
  }

  /// The length of the character that begins here, 0 if none does, -1 if the bytes end in it.
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first >= 0xC2 && first <= 0xDF ? 2 : first <= 0xEF ? 3 : first <= 0xF4 ? 4 : 0;
    if (first < 0xC2 || length == 0) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (at + i == bytes.length) {
        return -1;
      }
      int next = bytes[at + i] & 0xFF;
      int least = i > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
      int most = i > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
      if (next < least || next > most) {
        return 0;
      }
    }
    return length;
  }

  /// The text, with stray bytes read as windows-1252.
  static String decode(ByteBuffer bytes) {
    ByteBuffer in = bytes.duplicate();
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      out.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {in.get()})));
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }
}
