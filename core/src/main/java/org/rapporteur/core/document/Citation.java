package org.rapporteur.core.document;

/// A pinpoint reference as a person would write it: `T-ES(2022)02, § 186, fn. 157` or `Portugal,
/// reply 2017, Q 9.1.a, p. 14`.
///
/// @param text the reference, ready to paste
public record Citation(String text) {
  /// The reference to a place in a document.
  public static Citation of(Source source, Metadata metadata, Locator locator) {
    return CitedDocument.of(source, metadata).at(locator);
  }

  @Override
  public String toString() {
    return text;
  }
}
