package org.rapporteur.corpus.alert;

/// A saved query.
///
/// @param name what it is called, on one line
/// @param query the query, in the query language
public record Alert(String name, String query) {
  /// @throws IllegalArgumentException if the name is blank or runs over lines
  public Alert {
    if (name.isBlank() || name.lines().count() != 1) {
      throw new IllegalArgumentException("not a name: '" + name + "'");
    }
  }
}
