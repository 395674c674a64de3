package org.rapporteur.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import org.rapporteur.web.limit.RateLimit;

/// Turns clients away that ask faster than they may. Bundled files do not count: a page has some,
/// and they cost nothing.
public final class Pace implements Handler {
  private final RateLimit limit;

  public Pace(RateLimit limit) {
    this.limit = limit;
  }

  @Override
  public void handle(Context ctx) throws HttpProblem {
    if (ctx.path().startsWith(Assets.FOLDER)) {
      return;
    }
    Duration wait = limit.enter(ctx.ip());
    if (wait.isPositive()) {
      throw HttpProblem.forNow(429, "", wait);
    }
  }
}
