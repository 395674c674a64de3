package org.rapporteur.core.document;

import java.util.Locale;

/// Why a value of a document's metadata is believed.
///
/// @param basis where it was found
/// @param words the words found there, or a few words of reason
public record Evidence(Basis basis, String words) {
  /// Where a value was found, from the most to the least binding.
  public enum Basis {
    /// Said by a person in `rapporteur.json`.
    OVERRIDE,
    /// Written in the document's own text.
    TEXT,
    /// Written in the properties of the file.
    PROPERTIES,
    /// Part of the file's name.
    FILE_NAME,
    /// Inferred from other values or from the text as a whole.
    INFERRED;

    /// The words for it, in columns.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
