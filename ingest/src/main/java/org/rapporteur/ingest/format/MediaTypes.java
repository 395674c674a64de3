package org.rapporteur.ingest.format;

import java.util.Set;

/// Kinds of media types.
final class MediaTypes {
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/gzip",
          "application/x-gzip",
          "application/x-bzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-lzma",
          "application/x-tar",
          "application/x-gtar",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-archive",
          "application/x-cpio",
          "application/x-tika-unix-dump",
          "application/java-archive",
          "application/zlib",
          "application/zstd");

  private static final Set<String> MESSAGES =
      Set.of(
          "application/mbox",
          "application/vnd.ms-outlook",
          "application/vnd.ms-outlook-pst",
          "application/vnd.ms-tnef",
          "message/rfc822");

  private MediaTypes() {}

  /// Whether it is an archive: a folder in a file.
  static boolean isArchive(String type) {
    return ARCHIVES.contains(type);
  }

  /// Whether it is a message or a box of messages.
  static boolean isMessage(String type) {
    return MESSAGES.contains(type) || type.startsWith("multipart/");
  }

  /// Whether it is a picture.
  static boolean isPicture(String type) {
    return type.startsWith("image/");
  }
}
