package org.rapporteur.corpus.listing;

import org.rapporteur.core.text.Language;
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;

/// Words that name nothing. The message says what is wrong with them and what to write instead.
public final class UnknownNameException extends Exception {
  private static final long serialVersionUID = 2L;

  private final String words;
  private final QuerySyntaxException reason;

  /// @param words what was written
  /// @param reason why a query could not have it as the value of its field
  UnknownNameException(String words, QuerySyntaxException reason) {
    super(said(words, reason, Language.ENGLISH), reason);
    this.words = words;
    this.reason = reason;
  }

  /// @param values what the problem is about
  static UnknownNameException of(String words, QueryProblem problem, Object... values) {
    return new UnknownNameException(words, new QuerySyntaxException(0, problem, values));
  }

  /// What is wrong, and what to write.
  public String problem() {
    return String.valueOf(getMessage());
  }

  /// The same in a language: English or French; English stands for any other.
  public String problem(Language language) {
    return said(words, reason, language);
  }

  private static String said(String words, QuerySyntaxException reason, Language language) {
    String problem = reason.problem(language);
    String quoted = language.equals(Language.FRENCH) ? "« " + words + " »" : "'" + words + "'";
    return words.isBlank() || problem.contains(quoted) ? problem : quoted + ": " + problem;
  }
}
