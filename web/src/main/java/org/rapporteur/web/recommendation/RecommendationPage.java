package org.rapporteur.web.recommendation;

import java.util.List;
import org.rapporteur.web.page.Cited;
import org.rapporteur.web.page.Link;

/// What the page of a recommendation shows.
///
/// @param adopted it as it was adopted; several where bodies use the same code
/// @param around what hangs together with it, for each report that has it
/// @param speaking the passages that are it, belong to it or refer to it, by sort of document
/// @param search the search for all of them
public record RecommendationPage(
    List<Adopted> adopted, List<Around> around, List<Group> speaking, String search) {
  /// A recommendation as a document has it.
  ///
  /// @param urgency its verb, maybe none
  /// @param kind to whom it is addressed, in words
  /// @param addressees the parties named
  /// @param excepted the parties to which it does not apply
  /// @param text its words
  /// @param citation the reference to it
  public record Adopted(
      String urgency,
      String kind,
      List<Link> addressees,
      List<Link> excepted,
      String text,
      String citation) {}

  /// Passages of one sort of document.
  ///
  /// @param genre the sort of document
  /// @param total how many there are
  /// @param quotes the first of them
  /// @param all the search for all of them
  public record Group(String genre, long total, List<Cited> quotes, String all) {}
}
