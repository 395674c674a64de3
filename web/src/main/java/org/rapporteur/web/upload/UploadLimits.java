package org.rapporteur.web.upload;

import org.rapporteur.web.page.Words;

/// How much may be uploaded.
///
/// @param file the length of the largest file, in bytes
/// @param upload the length of the largest upload, in bytes, with all its files
/// @param files how many files an upload may have
/// @param reserve how many bytes of the disk are left free
public record UploadLimits(long file, long upload, int files, long reserve) {
  private static final long KILOBYTE = 1 << 10;
  private static final long MEGABYTE = 1 << 20;

  /// What replies and reports of a whole round need, scans included.
  public static final UploadLimits USUAL =
      new UploadLimits(100 * MEGABYTE, 500 * MEGABYTE, 200, 100 * MEGABYTE);

  /// @throws IllegalArgumentException if nothing could be uploaded
  public UploadLimits {
    if (file < 1 || upload < 1 || files < 1 || reserve < 0) {
      throw new IllegalArgumentException(
          "limits of uploads are above 0: %d, %d, %d".formatted(file, upload, files));
    }
  }

  /// A number of bytes as people write it, rounded down.
  public static String size(long bytes, Words words) {
    return bytes < MEGABYTE
        ? words.get("kilobytes", words.number(bytes / KILOBYTE))
        : words.get("megabytes", words.number(bytes / MEGABYTE));
  }
}
