package org.rapporteur.corpus.answer;

/// An answer that does not stand, because a correction of the reply answers the same otherwise.
///
/// @param answer the answer
/// @param document the name of the file in which it stands
/// @param by the name of the file that has the answer which stands
/// @param earlier whether it is earlier; if not, both files are the same edition, and nothing tells
///   which one counts
public record Replaced(Answer answer, String document, String by, boolean earlier) {
  /// How it comes to be shown.
  public String remark() {
    return earlier ? "replaced by " + by : "another file, not earlier than " + by;
  }
}
