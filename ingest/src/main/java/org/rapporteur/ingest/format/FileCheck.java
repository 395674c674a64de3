package org.rapporteur.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.text.TextEncoding;

/// What can be said of a file from its name and its bytes, without parsing it.
public final class FileCheck {
  private static final int HEAD = 4096;

  private static final Set<String> OLE =
      Set.of("doc", "dot", "xls", "ppt", "msg", "pps", "vsd", "pub", "mpp");

  private static final Set<String> ZIP =
      Set.of("docx", "docm", "xlsx", "pptx", "odt", "ods", "odp", "zip", "epub");

  private static final Set<String> PACKED = Set.of("docx", "docm", "odt", "pdf", "msg", "zip");

  private FileCheck() {}

  /// Refuses a file that need not be parsed, and digests any other.
  ///
  /// @throws UnreadableFile if it is missing, may not be read, is empty, or is named text and is
  ///   none
  public static Digest digest(Path file) throws UnreadableFile {
    try {
      if (!Files.isRegularFile(file)) {
        throw new UnreadableFile(Reason.MISSING, "");
      }
      if (Files.size(file) == 0) {
        throw new UnreadableFile(Reason.EMPTY, "0 bytes");
      }
      if (Set.of("txt", "md", "text").contains(extension(file))
          && TextEncoding.of(head(file)).isEmpty()) {
        throw new UnreadableFile(Reason.MISLABELLED, "binary data named ." + extension(file));
      }
      return Digest.of(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// The digest of a file's bytes, whatever they are.
  ///
  /// @throws UnreadableFile if it is missing or may not be read
  public static Digest bytes(Path file) throws UnreadableFile {
    try {
      return Digest.of(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UnreadableFile unreadable(IOException e) {
    return switch (e) {
      case NoSuchFileException gone -> new UnreadableFile(Reason.MISSING, "", e);
      case AccessDeniedException denied -> new UnreadableFile(Reason.NOT_READABLE, "", e);
      default -> new UnreadableFile(Reason.NOT_READABLE, Extract.message(e), e);
    };
  }

  /// What to say of a file of no known kind.
  static Part.Unread unknown(Path file) {
    String extension = extension(file);
    return extension.isEmpty()
        ? new Part.Unread("", Reason.UNSUPPORTED, "unknown binary data")
        : new Part.Unread("", Reason.MISLABELLED, "binary data named ." + extension);
  }

  /// The same failure, or a plainer one: a damaged file that lacks what every file of its name
  /// begins with is not damaged but mislabelled.
  static Part.Unread named(Path file, Part.Unread failure) {
    String extension = extension(file);
    String wanted =
        extension.equals("pdf")
            ? "%PDF"
            : extension.equals("rtf")
                ? "{\\rtf"
                : OLE.contains(extension)
                    ? "\u00D0\u00CF\u0011\u00E0"
                    : ZIP.contains(extension) ? "PK" : "";
    if (failure.reason() != Reason.DAMAGED || wanted.isEmpty()) {
      return failure;
    }
    String head;
    try {
      head = new String(head(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return failure;
    }
    // Readers look for a PDF's header in its first kilobyte.
    boolean there =
        extension.equals("pdf")
            ? head.substring(0, Math.min(1024, head.length())).contains(wanted)
            : head.startsWith(wanted);
    return there
        ? failure
        : new Part.Unread(
            failure.entry(),
            Reason.MISLABELLED,
            "it is named ." + extension + " and does not begin like one");
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /// Whether it has the name of a kind that never looks like plain text.
  static boolean isNamedPacked(Path file) {
    return PACKED.contains(extension(file));
  }

  /// What its name ends with, in lower case, without the dot; empty if there is none.
  static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
