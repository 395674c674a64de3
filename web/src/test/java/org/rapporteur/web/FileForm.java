package org.rapporteur.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A form with files as a browser or a program writes it, and as none would.
public final class FileForm {
  private static final String BOUNDARY = "----between0123456789";

  /// Its content type.
  public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// Adds a field.
  public FileForm field(String name, String value) {
    return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  /// Adds a file.
  public FileForm file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Adds a file.
  public FileForm file(String name, byte[] content) {
    String escaped = name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    return part("name=\"files\"; filename=\"" + escaped + "\"", content);
  }

  private FileForm part(String disposition, byte[] content) {
    String head =
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(content);
    bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// All of it.
  public byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(bytes.toByteArray());
    whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }
}
