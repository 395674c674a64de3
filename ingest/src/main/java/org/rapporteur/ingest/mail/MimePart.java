package org.rapporteur.ingest.mail;

import java.util.List;

/// A part of a MIME message.
final class MimePart {
  private final String type;
  private final String parameters;
  private final String charset;
  private final boolean attached;
  private final String name;
  private final byte[] content;
  private final List<MimePart> parts;

  /// @param type its media type, small
  /// @param parameters the parameters of its media type, as `{charset=utf-8, format=flowed}`
  /// @param charset the encoding that it says its text has, empty if it says none
  /// @param attached whether it says that it is an attachment
  /// @param name its file name, empty if it has none
  /// @param content its bytes, decoded; none for a multipart; not copied
  /// @param parts the parts of a multipart
  MimePart(
      String type,
      String parameters,
      String charset,
      boolean attached,
      String name,
      byte[] content,
      List<MimePart> parts) {
    this.type = type;
    this.parameters = parameters;
    this.charset = charset;
    this.attached = attached;
    this.name = name;
    this.content = content;
    this.parts = List.copyOf(parts);
  }

  String type() {
    return type;
  }

  String parameters() {
    return parameters;
  }

  String charset() {
    return charset;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  List<MimePart> parts() {
    return parts;
  }

  boolean isMultipart() {
    return type.startsWith("multipart/");
  }

  /// Whether it is text that a mail program shows.
  boolean isShown() {
    return switch (type) {
      case "text/plain", "text/html" -> !attached && name.isEmpty();
      case "message/delivery-status", "message/disposition-notification", "text/rfc822-headers" ->
          true;
      default -> false;
    };
  }

  /// Whether it proves who wrote another part and says nothing itself.
  boolean isSignature() {
    return type.endsWith("/pgp-signature")
        || type.endsWith("/pkcs7-signature")
        || type.endsWith("/x-pkcs7-signature");
  }

  /// Whether its content cannot be read without a key.
  boolean isEncrypted() {
    return type.equals("multipart/encrypted")
        || (type.matches("application/(x-)?pkcs7-mime") && !parameters.contains("signed-data"));
  }
}
