package org.rapporteur.web.search;

import org.rapporteur.core.text.Language;
import org.rapporteur.index.QuerySyntaxException;

/// Why a query cannot be asked, with the place.
///
/// @param before the query up to the place
/// @param after the query from there on
/// @param reason what is wrong there, and what to do
public record QueryError(String before, String after, String reason) {
  static QueryError of(String query, QuerySyntaxException e, Language language) {
    int at = Math.clamp(e.position(), 0, query.length());
    return new QueryError(query.substring(0, at), query.substring(at), e.problem(language));
  }

  /// The part after the place up to the next space: where a person should look.
  public String word() {
    int space = after.indexOf(' ');
    return space < 0 ? after : after.substring(0, space);
  }

  /// What follows that part.
  public String rest() {
    return after.substring(word().length());
  }
}
