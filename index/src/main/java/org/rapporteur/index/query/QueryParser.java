package org.rapporteur.index.query;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;

/// Reads queries.
///
/// ```
/// query   := all ( OR all )*
/// all     := part ( [AND] part )*
/// part    := NOT part | near
/// near    := operand ( NEAR/n operand )*        operands of NEAR are words, phrases, groups of OR
/// operand := word | "phrase" | field:value | ( query )
/// ```
///
/// Operators are written in capitals; `or` is a word. Thread-safe.
public final class QueryParser {
  /// The greatest number of words and fields in a query.
  public static final int MAX_WORDS = 300;

  /// The greatest depth of parentheses.
  public static final int MAX_DEPTH = 50;

  /// The greatest number of operands that NEAR joins; the cost doubles with each.
  public static final int MAX_NEAR_OPERANDS = 5;

  private final FieldParser fields;

  /// @param vocabulary the names that queries may use
  public QueryParser(Vocabulary vocabulary) {
    this.fields = new FieldParser(vocabulary);
  }

  /// Reads a query; a blank one finds everything.
  ///
  /// @throws QuerySyntaxException if it cannot be understood
  public QueryNode parse(String query) throws QuerySyntaxException {
    List<Token> tokens = QueryLexer.tokens(query);
    return tokens.size() == 1 ? new QueryNode.Everything() : new Run(fields, tokens).query();
  }

  /// The state of reading one query.
  private static final class Run {
    private final FieldParser fields;
    private final List<Token> tokens;
    private int next;
    private int depth;
    private int words;

    Run(FieldParser fields, List<Token> tokens) {
      this.fields = fields;
      this.tokens = tokens;
    }

    QueryNode query() throws QuerySyntaxException {
      QueryNode whole = or();
      if (peek() instanceof Token.Close close) {
        throw new QuerySyntaxException(close.position(), QueryProblem.UNOPENED_PARENTHESIS);
      }
      return whole;
    }

    private Token peek() {
      return tokens.get(next);
    }

    private QueryNode or() throws QuerySyntaxException {
      List<QueryNode> parts = new ArrayList<>(List.of(and()));
      while (peek() instanceof Token.Or) {
        next++;
        parts.add(and());
      }
      return parts.size() == 1 ? parts.getFirst() : new QueryNode.Or(parts);
    }

    private QueryNode and() throws QuerySyntaxException {
      List<QueryNode> parts = new ArrayList<>(List.of(part()));
      while (true) {
        switch (peek()) {
          case Token.End end -> {
            return all(parts);
          }
          case Token.Close close -> {
            return all(parts);
          }
          case Token.Or or -> {
            return all(parts);
          }
          case Token.And and -> {
            next++;
            parts.add(part());
          }
          case Token.Bare word -> parts.add(part());
          case Token.Quoted quoted -> parts.add(part());
          case Token.Field field -> parts.add(part());
          case Token.Open open -> parts.add(part());
          case Token.Not not -> parts.add(part());
          case Token.Near near -> throw nearNeeds(near);
        }
      }
    }

    private static QueryNode all(List<QueryNode> parts) {
      return parts.size() == 1 ? parts.getFirst() : new QueryNode.And(parts);
    }

    private QueryNode part() throws QuerySyntaxException {
      if (peek() instanceof Token.Not not) {
        next++;
        deeper(not.position());
        QueryNode negated = part();
        depth--;
        return new QueryNode.Not(negated);
      }
      QueryNode left = operand();
      for (int operands = 2; peek() instanceof Token.Near near; operands++) {
        next++;
        if (operands > MAX_NEAR_OPERANDS) {
          throw new QuerySyntaxException(
              near.position(), QueryProblem.CROWDED_NEAR, MAX_NEAR_OPERANDS);
        }
        QueryNode.Text first = NearOperand.of(left, near.position());
        if (peek() instanceof Token.Not || peek() instanceof Token.Close || isEnd()) {
          throw nearNeeds(near);
        }
        QueryNode.Text second = NearOperand.of(operand(), near.position());
        QueryNode.Near joined = new QueryNode.Near(near.distance(), first, second, near.position());
        NearOperand.check(joined);
        left = joined;
      }
      return left;
    }

    private boolean isEnd() {
      return switch (peek()) {
        case Token.End end -> true;
        case Token.And and -> true;
        case Token.Or or -> true;
        case Token.Near near -> true;
        case Token.Not not -> false;
        case Token.Bare word -> false;
        case Token.Quoted quoted -> false;
        case Token.Field field -> false;
        case Token.Open open -> false;
        case Token.Close close -> false;
      };
    }

    private QueryNode operand() throws QuerySyntaxException {
      Token token = peek();
      next++;
      return switch (token) {
        case Token.Bare word -> counted(WordParser.bare(word), word.position());
        case Token.Quoted quoted -> counted(WordParser.phrase(quoted), quoted.position());
        case Token.Field field -> counted(fields.parse(field), field.position());
        case Token.Open open -> group(open);
        case Token.Close close ->
            throw new QuerySyntaxException(
                close.position(), QueryProblem.NOTHING_BEFORE_PARENTHESIS);
        case Token.And and -> throw nothingBefore(and.position(), "AND");
        case Token.Or or -> throw nothingBefore(or.position(), "OR");
        case Token.Not not -> throw nothingBefore(not.position(), "NOT");
        case Token.Near near -> throw nearNeeds(near);
        case Token.End end -> {
          Token before = tokens.get(next - 2);
          throw new QuerySyntaxException(before.position(), QueryProblem.NOTHING_AFTER);
        }
      };
    }

    private static QuerySyntaxException nothingBefore(int position, String operator) {
      return new QuerySyntaxException(position, QueryProblem.NOTHING_BEFORE, operator);
    }

    private static QuerySyntaxException nearNeeds(Token.Near near) {
      return new QuerySyntaxException(near.position(), QueryProblem.LONELY_NEAR);
    }

    private QueryNode group(Token.Open open) throws QuerySyntaxException {
      if (peek() instanceof Token.Close) {
        throw new QuerySyntaxException(open.position(), QueryProblem.EMPTY_PARENTHESES);
      }
      deeper(open.position());
      if (peek() instanceof Token.End) {
        throw unclosed(open);
      }
      QueryNode inside = or();
      if (!(peek() instanceof Token.Close)) {
        throw unclosed(open);
      }
      next++;
      depth--;
      return inside;
    }

    private static QuerySyntaxException unclosed(Token.Open open) {
      return new QuerySyntaxException(open.position(), QueryProblem.UNCLOSED_PARENTHESIS);
    }

    private void deeper(int position) throws QuerySyntaxException {
      depth++;
      if (depth > MAX_DEPTH) {
        throw new QuerySyntaxException(position, QueryProblem.TOO_DEEP, MAX_DEPTH);
      }
    }

    private QueryNode counted(QueryNode leaf, int position) throws QuerySyntaxException {
      words += leaf instanceof QueryNode.Phrase phrase ? phrase.parts().size() : 1;
      if (words > MAX_WORDS) {
        throw new QuerySyntaxException(position, QueryProblem.TOO_LONG, MAX_WORDS);
      }
      return leaf;
    }
  }
}
