package org.rapporteur.index.query;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;

/// What may stand beside NEAR: words, phrases, and groups of them joined by OR or NEAR.
final class NearOperand {
  /// The greatest number of ways in which a NEAR may be fulfilled.
  private static final long MAX_WAYS = 2000;

  private NearOperand() {}

  /// A part of a query as an operand of the NEAR at a position.
  static QueryNode.Text of(QueryNode node, int near) throws QuerySyntaxException {
    return switch (node) {
      case QueryNode.Text text -> text;
      case QueryNode.Or or -> {
        List<QueryNode.Text> parts = new ArrayList<>();
        for (QueryNode part : or.parts()) {
          parts.add(of(part, near));
        }
        yield new QueryNode.Either(parts, parts.getFirst().position());
      }
      case QueryNode.And and -> throw new QuerySyntaxException(near, QueryProblem.NEAR_WITH_AND);
      case QueryNode.Not not -> throw new QuerySyntaxException(near, QueryProblem.NEAR_WITH_NOT);
      case QueryNode.Everything all -> throw field(near);
      case QueryNode.Condition condition -> throw field(near);
    };
  }

  private static QuerySyntaxException field(int near) {
    return new QuerySyntaxException(near, QueryProblem.NEAR_WITH_FIELD);
  }

  /// Refuses a NEAR that would take too long.
  static void check(QueryNode.Near near) throws QuerySyntaxException {
    if (ways(near) > MAX_WAYS) {
      throw new QuerySyntaxException(near.position(), QueryProblem.NEAR_OF_TOO_MANY);
    }
  }

  private static long ways(QueryNode.Text text) {
    return switch (text) {
      case QueryNode.Word word -> 1;
      case QueryNode.Wildcard wildcard -> 1;
      case QueryNode.Fuzzy fuzzy -> 1;
      case QueryNode.Phrase phrase -> 1;
      case QueryNode.Either either -> either.parts().stream().mapToLong(NearOperand::ways).sum();
      case QueryNode.Near near ->
          Math.min(MAX_WAYS + 1, 2 * ways(near.left()) * ways(near.right()));
    };
  }
}
