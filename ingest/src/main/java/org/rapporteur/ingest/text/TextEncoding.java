package org.rapporteur.ingest.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/// The encoding of a text, found by evidence: a byte order mark; the zero bytes of UTF-16 and
/// UTF-32; the rules of UTF-8, which other text does not keep by chance; the escapes of
/// ISO-2022-JP; else the encoding under which the text is in one language.
///
/// @param charset the encoding
/// @param mark how many bytes the byte order mark has, 0 if there is none
public record TextEncoding(Charset charset, int mark) {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// How many bytes are judged where every kind of byte counts, a multiple of four.
  private static final int HEAD = 1 << 16;

  /// How many bytes of words beyond ASCII are judged.
  private static final int SAMPLE = 20_000;

  /// How sure statistics must be of an encoding of East Asia, out of 100.
  private static final int SURE = 30;

  /// The encoding of a text or of its beginning; empty if the bytes are no text.
  public static Optional<TextEncoding> of(byte[] bytes) {
    Optional<TextEncoding> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    if (hasZero(bytes)) {
      return Wide.of(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))
          .map(charset -> new TextEncoding(charset, 0));
    }
    return isBinary(bytes) ? Optional.empty() : Optional.of(new TextEncoding(narrow(bytes), 0));
  }

  private static Optional<TextEncoding> marked(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
    }
    if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new TextEncoding(UTF_32LE, 4));
    }
    if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new TextEncoding(UTF_32BE, 4));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
    }
    return begins(bytes, 0xFE, 0xFF)
        ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2))
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether more than a few bytes are controls that no text has.
  private static boolean isBinary(byte[] bytes) {
    int odd = 0;
    for (byte b : bytes) {
      odd += b >= 0 && b < 0x20 && "\n\r\t\f\u001A\u001B".indexOf(b) < 0 ? 1 : 0;
    }
    return odd * 50L > bytes.length;
  }

  private static Charset narrow(byte[] bytes) {
    Utf8Count utf8 = Utf8Count.of(bytes);
    if (utf8.isEvident()) {
      return isJapaneseMail(bytes) ? Charset.forName("ISO-2022-JP") : StandardCharsets.UTF_8;
    }
    byte[] sample = sample(bytes);
    return SingleByte.of(sample).or(() -> eastAsian(sample)).orElse(WINDOWS);
  }

  /// Escapes that switch to Japanese and back.
  private static boolean isJapaneseMail(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return (text.contains("\u001B$B") || text.contains("\u001B$@")) && text.contains("\u001B(");
  }

  private static Optional<Charset> eastAsian(byte[] sample) {
    CharsetDetector statistics = new CharsetDetector();
    statistics.setText(sample);
    for (CharsetMatch match : statistics.detectAll()) {
      boolean asian = match.getName().matches("Shift_JIS|EUC-JP|EUC-KR|GB18030|Big5");
      if (asian && match.getConfidence() >= SURE && Charset.isSupported(match.getName())) {
        return Optional.of(Charset.forName(match.getName()));
      }
    }
    return Optional.empty();
  }

  /// The words that have bytes beyond ASCII: they tell encodings apart.
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int start = 0;
    boolean telling = false;
    for (int i = 0; i <= bytes.length && sample.size() < SAMPLE; i++) {
      if (i == bytes.length || (bytes[i] >= 0 && bytes[i] <= ' ')) {
        if (telling) {
          sample.write(bytes, start, Math.min(i - start, SAMPLE));
          sample.write(' ');
        }
        start = i + 1;
        telling = false;
      } else {
        telling |= bytes[i] < 0;
      }
    }
    return sample.toByteArray();
  }

  /// The text. Bytes that are not of the encoding, as where texts were pasted together, are read as
  /// windows-1252 in UTF-8, and become `�` in others.
  public String decode(byte[] bytes) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return utf8(ByteBuffer.wrap(bytes, mark, bytes.length - mark));
    }
    return new String(bytes, mark, bytes.length - mark, charset);
  }

  private static String utf8(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes.duplicate())
          .toString();
    } catch (CharacterCodingException e) {
      return Utf8Count.decode(bytes);
    }
  }
}
