package org.rapporteur.index;

import java.util.List;
import org.rapporteur.core.text.Language;

/// A query that cannot be understood. The message names the position, what is wrong there and what
/// to write instead.
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 2L;

  private final int position;
  private final QueryProblem problem;
  private final transient List<Object> values;

  /// @param position the offset in the query, from 0, in UTF-16 units
  /// @param problem what is wrong there
  /// @param values what the problem is about, see [QueryProblem]
  public QuerySyntaxException(int position, QueryProblem problem, Object... values) {
    super("position " + position + ": " + problem.text(Language.ENGLISH, List.of(values)));
    this.position = position;
    this.problem = problem;
    this.values = List.of(values);
  }

  /// The offset in the query, from 0, in UTF-16 units.
  public int position() {
    return position;
  }

  /// What is wrong there and what to write instead, without the position.
  ///
  /// @param language English or French; English stands for any other
  public String problem(Language language) {
    return problem.text(language, values);
  }
}
