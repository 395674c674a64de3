package org.rapporteur.corpus.brief;

/// A chapter of a report.
///
/// @param numeral its Roman numeral, empty where it has none
/// @param title its title without the numeral, empty where it was lost or there is none
public record Chapter(String numeral, String title) {
  /// Whether it is one of the chapters that are counted; not so an introduction or an appendix.
  public boolean isNumbered() {
    return !numeral.isEmpty();
  }

  /// The words over it.
  public String heading() {
    if (numeral.isEmpty()) {
      return title.isEmpty() ? "Before the chapters" : title;
    }
    return title.isEmpty() ? "Chapter " + numeral : numeral + ". " + title;
  }
}
