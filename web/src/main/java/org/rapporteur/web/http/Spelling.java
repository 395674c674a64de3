package org.rapporteur.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.regex.Pattern;

/// Refuses addresses with a `%` that encodes nothing. What it belongs to would else be taken for
/// nothing, and something else be answered than was asked.
public final class Spelling implements Handler {
  private static final Pattern WRONG = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  @Override
  public void handle(Context ctx) throws HttpProblem {
    String query = ctx.queryString();
    if (query != null && WRONG.matcher(query).find()) {
      throw new HttpProblem(400, "");
    }
  }
}
