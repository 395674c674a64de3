package org.rapporteur.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names by which this server may be called. A site that has its own name lead here would else
/// read with the eyes of whoever visits it (DNS rebinding).
public final class Hosts implements Handler {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String bound;

  private final boolean guarded;

  /// @param bound the name or address at which the server listens
  /// @param guarded whether nobody comes in without a secret: then the name does not matter, since
  ///   no site can send what it does not know
  public Hosts(String bound, boolean guarded) {
    this.bound = bound.toLowerCase(Locale.ROOT);
    this.guarded = guarded;
  }

  @Override
  public void handle(Context ctx) throws HttpProblem {
    if (!guarded && !isOurs(ctx.header("Host"))) {
      throw new HttpProblem(421, "");
    }
  }

  private boolean isOurs(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String name = header.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
    return LOOPBACK.contains(name) || name.equals(bound);
  }
}
