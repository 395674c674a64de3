package org.rapporteur.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.rapporteur.ingest.text.TextEncoding;

/// The words of header fields.
final class HeaderText {
  private HeaderText() {}

  /// What the fields of a name say; empty if there is none.
  static String of(String name, List<Field> fields) {
    return fields.stream()
        .filter(field -> field.getName().toLowerCase(Locale.ROOT).equals(name))
        .map(HeaderText::words)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static String words(Field field) {
    ByteSequence raw = field.getRaw();
    byte[] bytes =
        raw == null ? field.getBody().getBytes(StandardCharsets.UTF_8) : raw.toByteArray();
    Optional<TextEncoding> encoding = TextEncoding.of(bytes);
    String line =
        encoding.isPresent()
            ? encoding.get().decode(bytes)
            : new String(bytes, StandardCharsets.ISO_8859_1);
    String said = raw == null ? line : line.substring(line.indexOf(':') + 1);
    return decode(said.replaceAll("\\r?\\n(?=[ \\t])", "")).replaceAll("\\s+", " ").strip();
  }

  /// Words that are encoded as header fields encode them.
  static String decode(String words) {
    try {
      return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return words; // an encoding that nobody knows: shown as it is
    }
  }
}
