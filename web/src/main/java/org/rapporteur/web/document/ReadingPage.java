package org.rapporteur.web.document;

import java.util.List;
import java.util.Optional;
import org.rapporteur.web.page.Link;

/// What the page of a document shows.
///
/// @param title what the document is called
/// @param facts what is known of it, each as a line
/// @param original the address of its file, if it is where it was
/// @param outline its headings, questions and recommendations
/// @param passages the passages of this part
/// @param before the address of the part before, if there is one
/// @param after the address of the part after, if there is one
/// @param sheet the printed page beside them, if the file has pages that can be shown
/// @param hits the way through the hits of a search, if one led here
public record ReadingPage(
    String title,
    List<String> facts,
    Optional<String> original,
    List<OutlineEntry> outline,
    List<PassageView> passages,
    Optional<String> before,
    Optional<String> after,
    Optional<Sheet> sheet,
    Optional<HitPath> hits) {
  public ReadingPage {
    facts = List.copyOf(facts);
    outline = List.copyOf(outline);
    passages = List.copyOf(passages);
  }

  /// A printed page.
  ///
  /// @param picture the address of its picture
  /// @param number its number in the file, from 1
  /// @param citation the reference to the passage that is outlined
  /// @param others the pages on which the passage goes on
  /// @param previous the page before, if there is one
  /// @param next the page after, if there is one
  public record Sheet(
      String picture,
      int number,
      String citation,
      List<Link> others,
      Optional<String> previous,
      Optional<String> next) {}

  /// The hits before and after this one.
  ///
  /// @param number the number of this one, from 1
  /// @param total how many there are
  /// @param results the address of the search
  /// @param previous the hit before, if there is one
  /// @param next the hit after, if there is one
  public record HitPath(
      int number, long total, String results, Optional<String> previous, Optional<String> next) {}
}
