package org.rapporteur.web.search;

import java.io.IOException;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.query.QueryParser;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.Json;
import org.rapporteur.web.http.Service;
import org.rapporteur.web.http.Visit;

/// Says of a query, while it is written, whether it can be understood.
final class SyntaxCheck implements Service {
  private final QueryParser parser;

  SyntaxCheck(QueryParser parser) {
    this.parser = parser;
  }

  @Override
  public Answer answer(Visit visit) throws IOException {
    String query = visit.query().text("q");
    try {
      parser.parse(query);
      return Json.of(json -> json.text("problem", ""));
    } catch (QuerySyntaxException e) {
      QueryError error = QueryError.of(query, e, visit.words().language());
      return Json.of(json -> json.text("problem", error.reason()).number("position", e.position()));
    }
  }
}
