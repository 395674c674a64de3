package org.rapporteur.corpus;

import org.rapporteur.core.document.Pages;
import org.rapporteur.core.document.Source;

/// Pages of a document that are pictures and were not read, while the rest of it was.
///
/// @param source the document
/// @param pages its pages
/// @param why why they were not read, for a person; maybe empty
public record UnreadPages(Source source, Pages pages, String why) {
  /// The whole message on one line: document, pages, reason.
  public String message() {
    return "%s: %d of %d %s"
            .formatted(
                source.name(),
                pages.unread(),
                pages.count(),
                pages.unread() == 1
                    ? "pages is a picture, not read"
                    : "pages are pictures, not read")
        + (why.isEmpty() ? "" : " (" + why + ")");
  }
}
