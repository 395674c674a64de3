package org.rapporteur.web.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/// Sends feeds as Server-Sent Events, each in a virtual thread: it does nothing but wait. A client
/// that is slow misses events; one that has gone is noticed when it is next written to.
final class FeedHandler {
  private static final int MOST_CLIENTS = 64;

  /// A sign of life, more often than connections are given up, ours included.
  private static final Duration SIGN = Duration.ofSeconds(10);

  /// Nobody reads faster.
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Semaphore places = new Semaphore(MOST_CLIENTS);

  /// Sends a feed to its end, or until the client has gone, after the handler of the request.
  ///
  /// @throws HttpProblem if too many are being sent
  void send(Context ctx, Feed feed) throws HttpProblem {
    if (!places.tryAcquire()) {
      throw HttpProblem.forNow(503, "", SIGN);
    }
    ctx.res().setContentType("text/event-stream");
    ctx.header("Cache-Control", "no-store");
    ctx.header("X-Accel-Buffering", "no");
    ctx.future(() ->
        CompletableFuture.runAsync(() -> sendAndLeave(ctx, feed), Thread::startVirtualThread));
  }

  private void sendAndLeave(Context ctx, Feed feed) {
    try {
      send(ctx.res().getOutputStream(), feed);
    } catch (IOException e) {
      // the client has gone, and may come again
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  private static void send(ServletOutputStream out, Feed feed)
      throws IOException, InterruptedException {
    boolean last = false;
    while (!last) {
      Optional<Feed.Event> event = feed.next(SIGN);
      last = event.map(Feed.Event::last).orElse(false);
      String text = event.map(FeedHandler::written).orElse(":\n\n");
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
      if (!last) {
        Thread.sleep(PAUSE);
      }
    }
  }

  private static String written(Feed.Event event) {
    return "event: " + (event.last() ? "end" : "state") + "\ndata: " + event.json() + "\n\n";
  }
}
