package org.rapporteur.web.recommendation;

import java.util.List;

/// What the page of all recommendations shows.
public record RecommendationsPage(List<Row> rows) {
  /// A recommendation.
  ///
  /// @param code its code
  /// @param address its page
  /// @param urgency its verb, maybe none
  /// @param addressees to whom it is addressed
  /// @param text its words
  /// @param citation the reference to it
  public record Row(
      String code,
      String address,
      String urgency,
      String addressees,
      String text,
      String citation) {}
}
