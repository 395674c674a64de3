package org.rapporteur.web.api;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.web.http.ProblemJson;

/// A request of a program that is not answered as asked.
final class ApiProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String parameter;
  private final int position;

  /// What is wrong.
  enum Kind {
    PARAMETER(400, "A parameter cannot be understood"),
    QUERY_SYNTAX(400, "The query cannot be understood"),
    BODY(400, "The body cannot be understood"),
    CURSOR(400, "The cursor does not belong to this request"),
    NOT_ALLOWED(403, "This reading room takes no documents"),
    NOT_FOUND(404, "There is no such thing in the index"),
    NOT_ACCEPTABLE(406, "There is no such format"),
    SLOW(422, "The question looks at too much"),
    CHANGED(410, "The index has changed since the first page");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    int status() {
      return status;
    }

    String title() {
      return title;
    }

    /// The place on the page of the interface where it is explained.
    String anchor() {
      return "problem-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private ApiProblem(Kind kind, String detail, String parameter, int position) {
    super(detail);
    this.kind = kind;
    this.parameter = parameter;
    this.position = position;
  }

  /// @param detail what exactly is wrong, and what to do: a sentence
  ApiProblem(Kind kind, String detail) {
    this(kind, detail, "", -1);
  }

  /// A value that cannot be understood.
  static ApiProblem ofParameter(String parameter, String detail) {
    return new ApiProblem(Kind.PARAMETER, detail, parameter, -1);
  }

  /// A query that cannot be understood.
  ///
  /// @param position where, in UTF-16 units from 0
  static ApiProblem ofQuery(String parameter, int position, String detail) {
    return new ApiProblem(Kind.QUERY_SYNTAX, detail, parameter, position);
  }

  Kind kind() {
    return kind;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  /// Answers with it.
  void write(Context ctx) {
    ProblemJson.write(
        ctx, "/api#" + kind.anchor(), kind.status(), kind.title(), detail(), members());
  }

  /// What a program is told beside the text.
  private Map<String, Object> members() {
    if (position >= 0) {
      return Map.of("parameter", parameter, "position", position);
    }
    return parameter.isEmpty() ? Map.of() : Map.of("parameter", parameter);
  }
}
