package org.rapporteur.index;

/// A search for passages.
///
/// A party counts here by name, demonym, footnote and authorship, not where a passage speaks of all
/// parties; a provision where it is cited, expanded from a range or inherited, not where only the
/// heading or the question concerns it. Questionnaire text is left out unless the query says
/// `voice:questionnaire` or the filters name a voice.
///
/// @param query the text of the query; blank for everything that passes the filters
/// @param filters what hits must be or mention besides
/// @param order in which order hits come
/// @param from how many of the first hits to pass over, at least 0
/// @param limit the greatest number of hits to return, at least 0; the total is exact all the same
public record SearchRequest(String query, Filters filters, Order order, int from, int limit) {
  /// @throws IllegalArgumentException if a number is negative
  public SearchRequest {
    if (limit < 0 || from < 0) {
      throw new IllegalArgumentException("a number below 0: from " + from + ", limit " + limit);
    }
  }

  /// The best hits.
  public SearchRequest(String query, Filters filters, int limit) {
    this(query, filters, Order.RELEVANCE, 0, limit);
  }

  /// A search without filters.
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, Filters.NONE, limit);
  }
}
