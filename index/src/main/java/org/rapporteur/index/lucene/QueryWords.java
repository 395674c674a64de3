package org.rapporteur.index.lucene;

import java.util.List;
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.query.QueryNode;

/// The words that a query names, as the index has them.
final class QueryWords {
  /// How many of the first letters of a misspelt word are taken to be right.
  static final int FUZZY_PREFIX = 1;

  private final TextAnalysis analysis;

  QueryWords(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /// The words of a string as they are written; maybe none.
  List<String> of(String string) {
    return analysis.words(Schema.TEXT, string);
  }

  /// The same of a string that stands in the query for words.
  ///
  /// @throws QuerySyntaxException if there are none
  List<String> of(String string, int position) throws QuerySyntaxException {
    List<String> words = of(string);
    if (words.isEmpty()) {
      throw none(position);
    }
    return words;
  }

  /// The stems of a string in a field of stems; none for function words.
  List<String> stems(String field, String string) {
    return analysis.words(field, string);
  }

  /// The word that may be misspelt.
  ///
  /// @throws QuerySyntaxException if it is several
  String single(QueryNode.Fuzzy fuzzy) throws QuerySyntaxException {
    List<String> words = of(fuzzy.word(), fuzzy.position());
    if (words.size() > 1) {
      throw new QuerySyntaxException(fuzzy.position(), QueryProblem.SEVERAL_WORDS, fuzzy.word());
    }
    return words.getFirst();
  }

  /// There is nothing to look for.
  static QuerySyntaxException none(int position) {
    return new QuerySyntaxException(position, QueryProblem.NO_WORD);
  }

  static QuerySyntaxException tooComplex(String pattern, int position, Throwable cause) {
    QuerySyntaxException e =
        new QuerySyntaxException(position, QueryProblem.COMPLEX_PATTERN, pattern);
    e.initCause(cause);
    return e;
  }
}
