package org.rapporteur.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;

/// Cuts a query into tokens. A parenthesis that follows a letter or digit at once and holds a short
/// number or letter belongs to the word, so that `25(1)(e)` is one word.
final class QueryLexer {
  /// The greatest number of words between two that are near one another.
  static final int MAX_DISTANCE = 1000;

  private static final String QUOTES = "\"“”„‟«»";
  private static final Pattern FIELD = Pattern.compile("(\\p{L}+):");
  private static final Pattern NEAR = Pattern.compile("(?i:NEAR)(?:/(.*))?", Pattern.DOTALL);
  private static final Pattern SUBDIVISION = Pattern.compile("\\([A-Za-z0-9-]{1,12}\\)");
  private static final Pattern SYMBOL = Pattern.compile("&&?|\\|\\|?|[+!-]");

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private QueryLexer(String query) {
    this.query = query;
  }

  /// The tokens of a query, the last an [Token.End].
  static List<Token> tokens(String query) throws QuerySyntaxException {
    QueryLexer lexer = new QueryLexer(query);
    lexer.run();
    return lexer.tokens;
  }

  private void run() throws QuerySyntaxException {
    while (at < query.length()) {
      char c = query.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (c == '(') {
        tokens.add(new Token.Open(at++));
      } else if (c == ')') {
        tokens.add(new Token.Close(at++));
      } else if (isQuote(c)) {
        int start = at;
        tokens.add(new Token.Quoted(quoted(), start));
      } else if (!field()) {
        word();
      }
    }
    tokens.add(new Token.End(at));
  }

  /// The text up to the closing quote; any double quote closes any other.
  private String quoted() throws QuerySyntaxException {
    int start = at++;
    while (at < query.length() && !isQuote(query.charAt(at))) {
      at++;
    }
    if (at == query.length()) {
      throw new QuerySyntaxException(start, QueryProblem.UNCLOSED_QUOTE);
    }
    return query.substring(start + 1, at++);
  }

  /// Reads `name:value` if it stands here. A colon after an unknown word and before a space is only
  /// a mark of punctuation.
  private boolean field() throws QuerySyntaxException {
    Matcher m = FIELD.matcher(query).region(at, query.length());
    if (!m.lookingAt()) {
      return false;
    }
    Optional<QueryField> field = QueryField.named(m.group(1));
    boolean hasValue = m.end() < query.length() && !isSpace(query.charAt(m.end()));
    if (field.isEmpty()) {
      if (!hasValue) {
        return false;
      }
      throw new QuerySyntaxException(
          at, QueryProblem.UNKNOWN_FIELD, m.group(1), QueryField.listed());
    }
    int start = at;
    at = m.end();
    int valuePosition = at;
    String value = !hasValue ? "" : isQuote(query.charAt(at)) ? quoted() : bareValue();
    if (value.isBlank()) {
      throw new QuerySyntaxException(
          valuePosition,
          QueryProblem.FIELD_WITHOUT_VALUE,
          field.get().label(),
          field.get().example());
    }
    tokens.add(new Token.Field(field.get(), value.strip(), start, valuePosition));
    return true;
  }

  /// A value up to the next space, quote, or parenthesis that it did not open itself.
  private String bareValue() throws QuerySyntaxException {
    int start = at;
    if (query.charAt(at) == '(') {
      throw new QuerySyntaxException(at, QueryProblem.FIELD_OF_GROUP);
    }
    int depth = 0;
    while (at < query.length() && !isSpace(query.charAt(at)) && !isQuote(query.charAt(at))) {
      char c = query.charAt(at);
      if (c == ')' && depth == 0) {
        break;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
    }
    return query.substring(start, at);
  }

  private void word() throws QuerySyntaxException {
    int start = at;
    while (at < query.length() && !isSpace(query.charAt(at)) && !isQuote(query.charAt(at))) {
      char c = query.charAt(at);
      if (c == ')') {
        break;
      }
      if (c == '(') {
        Matcher m = SUBDIVISION.matcher(query).region(at, query.length());
        if (at == start || !glued(query.charAt(at - 1)) || !m.lookingAt()) {
          break;
        }
        at = m.end();
      } else {
        at++;
      }
    }
    String text = query.substring(start, at);
    tokens.add(
        switch (text) {
          case "AND" -> new Token.And(start);
          case "OR" -> new Token.Or(start);
          case "NOT" -> new Token.Not(start);
          default -> wordOrNear(text, start);
        });
  }

  private static boolean glued(char before) {
    return Character.isLetterOrDigit(before) || before == ')';
  }

  private Token wordOrNear(String text, int start) throws QuerySyntaxException {
    Matcher symbol = SYMBOL.matcher(text);
    if (symbol.lookingAt() && (text.length() > 1 || "&|".contains(text) || operand())) {
      throw new QuerySyntaxException(start, QueryProblem.NO_OPERATOR, symbol.group());
    }
    Matcher near = NEAR.matcher(text);
    if (near.matches() && (text.startsWith("NEAR") || near.group(1) != null)) {
      return new Token.Near(distance(near.group(1), text, start), start);
    }
    if (text.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '?')) {
      throw new QuerySyntaxException(start, QueryProblem.NO_LETTER, text);
    }
    return new Token.Bare(text, start);
  }

  /// Whether something to search for follows at once.
  private boolean operand() {
    return at < query.length() && (query.charAt(at) == '(' || isQuote(query.charAt(at)));
  }

  private static int distance(@Nullable String digits, String text, int start)
      throws QuerySyntaxException {
    boolean number = digits != null && digits.matches("\\d{1,4}");
    int distance = number ? Integer.parseInt(digits) : -1;
    if (!text.startsWith("NEAR") || distance < 0 || distance > MAX_DISTANCE) {
      throw new QuerySyntaxException(start, QueryProblem.BAD_NEAR, text, MAX_DISTANCE);
    }
    return distance;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
