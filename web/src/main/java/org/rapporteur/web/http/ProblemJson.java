package org.rapporteur.web.http;

import io.javalin.http.Context;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Tells a program what is wrong with its request (RFC 9457).
public final class ProblemJson {
  /// Its media type.
  public static final String TYPE = "application/problem+json";

  private static final JsonMapper JSON = JsonMapper.shared();

  private ProblemJson() {}

  /// Answers with a problem that its status tells.
  static void write(Context ctx, int status, String title, String detail) {
    write(ctx, "about:blank", status, title, detail, Map.of());
  }

  /// Answers with a problem.
  ///
  /// @param type where this sort of problem is explained
  /// @param title what is wrong, the same words for the same type
  /// @param detail what exactly, and what to do; maybe empty
  /// @param members what else a program can make use of, texts and whole numbers
  public static void write(
      Context ctx,
      String type,
      int status,
      String title,
      String detail,
      Map<String, Object> members) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", type).put("title", title).put("status", status);
    if (!detail.isEmpty()) {
      problem.put("detail", detail);
    }
    members.forEach((name, value) -> problem.putPOJO(name, value));
    ctx.status(status).contentType(TYPE);
    ctx.header("Cache-Control", "no-store");
    ctx.result(JSON.writeValueAsBytes(problem));
  }
}
