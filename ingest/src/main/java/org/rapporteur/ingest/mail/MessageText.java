package org.rapporteur.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.rapporteur.ingest.text.PageEncoding;
import org.rapporteur.ingest.text.TextEncoding;

/// The text of a part, in the encoding that it says it has, unless its bytes are none of that.
final class MessageText {
  private static final Pattern TAGS =
      Pattern.compile(
          "(?s)<(?:style|script|title)\\b.*?</(?:style|script|title)\\s*>|<[^>]*>|&nbsp;");

  private MessageText() {}

  static String of(MimePart part) {
    return part.type().equals("text/html")
        ? ofHtml(part.content(), part.charset())
        : of(part.content(), part.charset());
  }

  /// A page in HTML, which may say itself how it is encoded.
  static String ofHtml(byte[] bytes, String charset) {
    if (charset(charset).isPresent()) {
      return of(bytes, charset);
    }
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return of(bytes, new PageEncoding().detect(in, new Metadata()).name());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory are always read
    }
  }

  /// @param charset the name of the encoding, empty if it is not said
  static String of(byte[] bytes, String charset) {
    Optional<TextEncoding> shown = TextEncoding.of(bytes);
    if (shown.isPresent() && shown.get().mark() > 0) {
      return shown.get().decode(bytes);
    }
    Optional<String> said = charset(charset).flatMap(encoding -> strictly(bytes, encoding));
    return said.or(() -> shown.map(encoding -> encoding.decode(bytes)))
        .orElseGet(
            () -> new String(bytes, charset(charset).orElse(Charset.forName("windows-1252"))));
  }

  /// Whether it says anything.
  static boolean hasWords(MimePart part) {
    String text = of(part);
    return part.type().equals("text/html") ? hasWords(text) : !text.isBlank();
  }

  /// Whether a page in HTML says anything.
  static boolean hasWords(String html) {
    return !TAGS.matcher(html).replaceAll("").isBlank();
  }

  private static Optional<Charset> charset(String name) {
    try {
      if (name.isEmpty() || !Charset.isSupported(name)) {
        return Optional.empty();
      }
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no name of an encoding at all
    }
    Charset charset = Charset.forName(name);
    // What mail programs call Latin 1 is what Windows makes of it.
    return Optional.of(
        charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
