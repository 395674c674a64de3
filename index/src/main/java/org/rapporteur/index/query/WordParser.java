package org.rapporteur.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;

/// Reads words and phrases: wildcards, `~`, and words that hyphens divide.
final class WordParser {
  private static final Pattern FUZZY = Pattern.compile("(.*)~(\\d*)", Pattern.DOTALL);
  private static final Pattern SINGLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");
  private static final Pattern DIVISION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’*?]+");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  private WordParser() {}

  /// A word outside quotes.
  static QueryNode bare(Token.Bare token) throws QuerySyntaxException {
    String text = token.text();
    int position = token.position();
    if (text.indexOf('~') >= 0) {
      return fuzzy(text, position);
    }
    if (!isPattern(text)) {
      return new QueryNode.Word(text, position);
    }
    List<QueryNode.PhrasePart> parts = patternParts(text, position);
    if (parts.size() > 1) {
      return new QueryNode.Phrase(parts, position);
    }
    return new QueryNode.Wildcard(parts.getFirst().toString(), position);
  }

  /// The words between quotes.
  static QueryNode phrase(Token.Quoted token) throws QuerySyntaxException {
    List<QueryNode.PhrasePart> parts = new ArrayList<>();
    String text = token.text();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !QueryLexer.isSpace(text.charAt(end))) {
        end++;
      }
      String piece = text.substring(at, end);
      if (piece.equals("*")) {
        parts.add(new QueryNode.AnyWord());
      } else if (isPattern(piece)) {
        parts.addAll(patternParts(piece, token.position() + 1 + at));
      } else if (LETTER.matcher(piece).find()) {
        parts.add(new QueryNode.ExactWord(piece));
      }
      at = end + 1;
    }
    if (parts.isEmpty()) {
      throw new QuerySyntaxException(token.position(), QueryProblem.EMPTY_PHRASE);
    }
    if (parts.getFirst() instanceof QueryNode.AnyWord
        || parts.getLast() instanceof QueryNode.AnyWord) {
      throw new QuerySyntaxException(token.position(), QueryProblem.PHRASE_WITH_STAR);
    }
    return new QueryNode.Phrase(parts, token.position());
  }

  private static QueryNode fuzzy(String text, int position) throws QuerySyntaxException {
    Matcher m = FUZZY.matcher(text);
    if (!m.matches() || !SINGLE.matcher(m.group(1)).matches()) {
      throw new QuerySyntaxException(position, QueryProblem.MISPLACED_TILDE);
    }
    String word = m.group(1);
    return switch (m.group(2)) {
      case "1" -> new QueryNode.Fuzzy(word, 1, position);
      case "2" -> new QueryNode.Fuzzy(word, 2, position);
      // In a short word two changes would reach words that have nothing to do with it.
      case "" -> new QueryNode.Fuzzy(word, word.length() < 6 ? 1 : 2, position);
      default -> throw new QuerySyntaxException(position, QueryProblem.TOO_DIFFERENT);
    };
  }

  private static boolean isPattern(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /// The parts of a word with wildcards; hyphens and other marks divide it as they divide the text.
  private static List<QueryNode.PhrasePart> patternParts(String text, int position)
      throws QuerySyntaxException {
    List<QueryNode.PhrasePart> parts = new ArrayList<>();
    for (String part : DIVISION.split(text)) {
      if (isPattern(part)) {
        checkBreadth(part, position);
        parts.add(new QueryNode.WordPattern(part));
      } else if (LETTER.matcher(part).find()) {
        parts.add(new QueryNode.ExactWord(part));
      }
    }
    return parts;
  }

  private static void checkBreadth(String pattern, int position) throws QuerySyntaxException {
    long letters = LETTER.matcher(pattern).results().count();
    boolean leading = isPattern(pattern.substring(0, 1));
    int needed = leading ? 3 : 2;
    if (letters < needed) {
      throw new QuerySyntaxException(
          position,
          leading ? QueryProblem.BROAD_LEADING_PATTERN : QueryProblem.BROAD_PATTERN,
          pattern,
          needed);
    }
  }
}
