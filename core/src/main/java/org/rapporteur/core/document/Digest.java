package org.rapporteur.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The SHA-256 digest of a file's bytes, in lower-case hexadecimal: what a document is told by.
///
/// @param sha256 64 hexadecimal digits
public record Digest(String sha256) {
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{64}");
  private static final int BUFFER = 1 << 16;

  /// @throws IllegalArgumentException if `sha256` is not a digest
  public Digest {
    if (!HEXADECIMAL.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256 digest: '" + sha256 + "'");
    }
  }

  /// The digest of a file.
  ///
  /// @throws IOException if the file cannot be read
  public static Digest of(Path file) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return new Digest(HexFormat.of().formatHex(digest.digest()));
  }

  /// The digest of bytes in memory.
  public static Digest of(byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(newDigest().digest(bytes)));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
