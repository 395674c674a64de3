package org.rapporteur.core.document;

import org.jspecify.annotations.Nullable;

/// The pages of a file.
///
/// @param count how many there are, 0 if the format has none
/// @param unread how many of them are pictures that nobody read: neither has the file text for
///   them, nor were they recognised
/// @param confidence the mean confidence of those read by text recognition (OCR), 0 to 1; null if
///   none was
public record Pages(int count, int unread, @Nullable Double confidence) {
  /// Of a format that has no pages.
  public static final Pages NONE = new Pages(0, 0, null);

  /// @throws IllegalArgumentException if more pages are unread than there are, or the confidence is
  ///   not between 0 and 1
  public Pages {
    if (unread < 0 || unread > count) {
      throw new IllegalArgumentException(unread + " unread of " + count + " pages");
    }
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }
}
