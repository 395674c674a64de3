package org.rapporteur.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.web.http.Delivery;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers the requests for one operation that changes something. Who may change something was
/// asked before.
///
/// @param operation the operation
/// @param result what it changes
/// @param names reads parameters
record ChangeDesk<R>(Operation operation, Result.Changed<R> result, NameReader names)
    implements Handler {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public void handle(Context ctx) throws IOException, HttpProblem {
    try {
      Arguments asked =
          new Arguments(
              operation.parameters(),
              ctx.pathParamMap(),
              new Parameters(ctx.queryParamMap()),
              body(ctx),
              names);
      write(ctx, result.change().make(asked, Delivery.of(ctx)));
    } catch (ApiProblem problem) {
      problem.write(ctx);
    } catch (QuerySyntaxException e) {
      String detail = e.problem(Language.ENGLISH);
      ApiProblem.ofQuery("query", e.position(), detail).write(ctx);
    }
  }

  /// The members of the object that was sent.
  private Parameters body(Context ctx) throws ApiProblem {
    Map<String, List<String>> members = new LinkedHashMap<>();
    if (result.way() == Result.Way.ADD) {
      for (Map.Entry<String, JsonNode> member : object(ctx).properties()) {
        if (!member.getValue().isString()) {
          throw ApiProblem.ofParameter(member.getKey(), "It is a string.");
        }
        members.put(member.getKey(), List.of(member.getValue().asString()));
      }
    }
    return new Parameters(members);
  }

  private static JsonNode object(Context ctx) throws ApiProblem {
    try {
      JsonNode sent = JSON.readTree(ctx.bodyAsBytes());
      if (sent != null && sent.isObject()) {
        return sent;
      }
    } catch (JacksonException e) {
      // Told below.
    }
    throw new ApiProblem(ApiProblem.Kind.BODY, "It is an object of JSON.");
  }

  private void write(Context ctx, R changed) throws IOException {
    Listing<R> listing = result.listing();
    StringWriter text = new StringWriter();
    JsonLines json = new JsonLines(text);
    json.line(line ->
        listing
            .columns()
            .forEach(column -> line.cell(column.name(), column.value().apply(changed))));
    json.finish();
    String location = result.location().apply(changed);
    if (!location.isEmpty()) {
      ctx.header("Location", location);
    }
    ctx.status(result.way().status()).header("Cache-Control", "no-store");
    ctx.contentType(Media.JSON.type()).result(text.toString().getBytes(UTF_8));
  }
}
