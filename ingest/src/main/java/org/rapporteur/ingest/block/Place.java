package org.rapporteur.ingest.block;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.PageBox;

/// Where a printed line begins in running text, and where it stands on its page.
///
/// @param offset the offset of the line's first character
/// @param box the box around the line
/// @param confidence the confidence of text recognition in the page, 0 to 1; null if the file
///   itself says the text
public record Place(int offset, PageBox box, @Nullable Double confidence) {
  Place at(int other) {
    return new Place(other, box, confidence);
  }
}
