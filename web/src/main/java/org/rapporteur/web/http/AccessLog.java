package org.rapporteur.web.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;

/// A line for each request: when, from where, what, and how it was answered. What was searched for
/// tells much of a person, so it is left out unless it is asked for.
///
/// @param lines takes the lines
/// @param queries whether to tell what stands after the `?` too
public record AccessLog(Consumer<String> lines, boolean queries) {
  /// Tells nobody.
  public static final AccessLog NONE = new AccessLog(line -> {}, false);

  /// Tells of a request.
  public void tell(Context ctx, float milliseconds) {
    String query = ctx.queryString();
    String asked = queries && query != null ? ctx.path() + "?" + query : ctx.path();
    lines.accept(
        String.format(
            Locale.ROOT,
            "%s %s %s %s %d %.0f ms",
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            ctx.ip(),
            ctx.method(),
            asked.replaceAll("\\p{Cntrl}", "?"),
            ctx.statusCode(),
            milliseconds));
  }
}
