package org.rapporteur.web.finding;

import java.util.List;
import org.rapporteur.web.page.Link;

/// What the page of findings shows.
///
/// @param documents how many documents were looked at
/// @param groups the findings by check, in the order of the checks
/// @param checks all checks, to choose from
/// @param downloads the same in files
public record FindingsPage(
    int documents, List<Group> groups, List<Link> checks, List<Link> downloads) {
  /// The findings of one check.
  ///
  /// @param check its name
  /// @param severity how bad they are
  /// @param meaning what is wrong
  /// @param remedy what a person may do about it
  public record Group(
      String check, String severity, String meaning, String remedy, List<Row> rows) {}

  /// A finding.
  ///
  /// @param document the name of the document
  /// @param address the passage where it shows
  /// @param citation the reference to that
  /// @param found what stands there
  /// @param expected what should
  public record Row(
      String document, String address, String citation, String found, String expected) {}

  /// How many findings there are.
  public int count() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }
}
