package org.rapporteur.bench;

import io.javalin.Javalin;
import java.nio.charset.StandardCharsets;

/// The floor: a server of the same libraries that gives the same page whatever it is asked.
///
/// Argument: the size of the page in bytes. Prints its address when it is ready.
public final class BareServer {
  private BareServer() {}

  /// Serves until it is ended.
  public static void main(String[] args) {
    byte[] page = "x".repeat(Integer.parseInt(args[0])).getBytes(StandardCharsets.UTF_8);
    Javalin server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.routes.get("/*", ctx -> ctx.contentType("text/html; charset=utf-8").result(page));
        });
    server.start("127.0.0.1", 0);
    System.out.println("open at http://127.0.0.1:" + server.port() + "/");
  }
}
