package org.rapporteur.index;

/// A query that cannot be understood. The message names the position, what is wrong there and what
/// to write instead.
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int position;

  /// @param position the offset in the query, from 0, in UTF-16 units
  /// @param problem what is wrong there, and what to do
  public QuerySyntaxException(int position, String problem) {
    super("position " + position + ": " + problem);
    this.position = position;
  }

  /// The offset in the query, from 0, in UTF-16 units.
  public int position() {
    return position;
  }
}
