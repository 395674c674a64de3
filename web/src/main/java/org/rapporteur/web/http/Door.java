package org.rapporteur.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.Optional;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.access.Role;

/// Lets those in who may come in, and knows what each may do.
public final class Door implements Handler {
  private static final String ROLE = "role";

  private static final Duration WAIT = Duration.ofSeconds(5);

  private final Access access;

  /// @param access who may come in
  public Door(Access access) {
    this.access = access;
  }

  @Override
  public void handle(Context ctx) throws HttpProblem {
    Optional<Role> role = role(ctx);
    if (role.isEmpty()) {
      ctx.header("WWW-Authenticate", "Basic realm=\"Rapporteur\", charset=\"UTF-8\"");
      throw new HttpProblem(401, "");
    }
    ctx.attribute(ROLE, role.get());
  }

  private Optional<Role> role(Context ctx) throws HttpProblem {
    try {
      return access.of(ctx.header("Authorization"));
    } catch (Access.Busy e) {
      throw HttpProblem.forNow(503, "", WAIT);
    }
  }

  /// Whether somebody who was let in may change things.
  static boolean mayChange(Context ctx) {
    return ctx.attribute(ROLE) == Role.EDITOR;
  }
}
