package org.rapporteur.ingest.page;

import java.util.Objects;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.rapporteur.core.document.Pages;

/// What our parsers say about a file's pages, beside their number in Tika's own
/// [PagedText#N_PAGES].
public final class PageFacts {
  /// How many pages are pictures that were not recognised.
  public static final Property UNREAD = Property.internalInteger("rapporteur:pages-unread");

  /// The mean confidence of the pages that were recognised, 0 to 1; absent if none was.
  public static final Property CONFIDENCE = Property.internalReal("rapporteur:ocr-confidence");

  /// Why pages were not recognised, for a person: the reason of most of them.
  public static final Property WHY_UNREAD = Property.internalText("rapporteur:why-unread");

  private PageFacts() {}

  /// The pages of a file.
  ///
  /// @param seen how many pages the text has
  public static Pages of(Metadata metadata, int seen) {
    int count = Objects.requireNonNullElse(metadata.getInt(PagedText.N_PAGES), 0);
    int unread = unread(metadata);
    String confidence = metadata.get(CONFIDENCE);
    return new Pages(
        Math.max(Math.max(count, seen), unread),
        unread,
        confidence == null ? null : Double.valueOf(confidence));
  }

  /// How many pages are pictures that were not recognised.
  public static int unread(Metadata metadata) {
    return Math.max(0, Objects.requireNonNullElse(metadata.getInt(UNREAD), 0));
  }

  /// Why pages were not recognised, empty if all were.
  public static String whyUnread(Metadata metadata) {
    return unread(metadata) == 0 ? "" : Objects.requireNonNullElse(metadata.get(WHY_UNREAD), "");
  }
}
