package org.rapporteur.web.state;

import java.util.List;

/// What the page of saved queries shows.
///
/// @param since since when passages count as new
/// @param alerts the saved queries
public record AlertsPage(String since, List<Line> alerts) {
  /// A saved query with what is new for it.
  ///
  /// @param name what it is called
  /// @param query the query
  /// @param search the address of the search for it
  /// @param total how many passages are new
  /// @param news the best of them
  /// @param problem why it cannot be asked, empty if it can
  public record Line(
      String name, String query, String search, long total, List<New> news, String problem) {}

  /// A passage that is new.
  ///
  /// @param citation the reference to it
  /// @param text its words
  /// @param address where it is
  public record New(String citation, String text, String address) {}
}
