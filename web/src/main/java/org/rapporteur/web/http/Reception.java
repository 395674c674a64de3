package org.rapporteur.web.http;

import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.QueryTimeoutException;
import org.rapporteur.web.limit.Places;
import org.rapporteur.web.limit.Work;
import org.rapporteur.web.page.Frame;
import org.rapporteur.web.page.Tab;
import org.rapporteur.web.page.Words;
import org.rapporteur.web.view.View;
import org.rapporteur.web.view.Views;

/// Receives requests: lends each a view of the index, has a service answer it, and writes the
/// answer. Thread-safe.
public final class Reception {
  private static final Logger LOG = System.getLogger(Reception.class.getName());

  /// Below this address programs are answered, who read no pages.
  private static final String PROGRAMS = "/api/";

  /// The cookie that tells visitors apart, see [Forgery].
  private static final String VISITOR = "visitor";

  private final Views views;
  private final Places places;
  private final Assets assets;
  private final Templates templates = new Templates();
  private final Forgery forgery = new Forgery();
  private final FeedHandler feeds = new FeedHandler();
  private final List<Tab> tabs;

  /// @param places where requests are worked on
  /// @param tabs the entries of the navigation
  public Reception(Views views, Places places, Assets assets, List<Tab> tabs) {
    this.views = views;
    this.places = places;
    this.assets = assets;
    this.tabs = List.copyOf(tabs);
  }

  /// Receives requests for a service.
  public Handler to(Service service) {
    return to(Work.QUESTION, service);
  }

  /// Receives requests for a service whose work is of some sort.
  public Handler to(Work work, Service service) {
    return ctx -> {
      try (View view = views.borrow()) {
        Answer answer;
        try (Places.Place _ = place(work)) {
          answer = service.answer(visit(ctx, view));
          if (!(answer instanceof Answer.Download)) {
            write(ctx, answer);
            return;
          }
        }
        try (Places.Place _ = place(Work.EXPORT)) {
          write(ctx, answer);
        }
      }
    };
  }

  /// Waits until a request can be worked on.
  private Places.Place place(Work work) throws HttpProblem, InterruptedException {
    return places.take(work).orElseThrow(() -> HttpProblem.forNow(503, "", places.patience(work)));
  }

  /// Receives requests that change something: of those alone who may, and from forms of this
  /// server.
  public Handler changing(Service service) {
    return ctx -> {
      if (!Door.mayChange(ctx)) {
        throw new HttpProblem(403, "");
      }
      forgery.check(ctx, ctx.cookie(VISITOR), ctx.formParam(Forgery.FIELD));
      to(service).handle(ctx);
    };
  }

  /// Receives requests with files, of those alone who may change something, and from forms of this
  /// server. What comes is for the one who answers to read.
  public Handler delivering(Deliveries deliveries) {
    return ctx -> {
      if (!Door.mayChange(ctx)) {
        throw new HttpProblem(403, "");
      }
      Forgery.checkOrigin(ctx);
      Delivery.FormCheck check = token -> forgery.check(ctx, ctx.cookie(VISITOR), token);
      Delivery delivery = Delivery.of(ctx, Optional.of(check));
      write(ctx, deliveries.answer(delivery));
    };
  }

  /// Receives requests of programs that change something: of those alone who may, and such that no
  /// page of another site can have sent.
  public Handler commanding(Handler change) {
    return ctx -> {
      if (!Door.mayChange(ctx)) {
        throw new HttpProblem(403, "");
      }
      Forgery.checkProgram(ctx);
      change.handle(ctx);
    };
  }

  /// Receives requests of clients that are told how something goes on.
  public Handler feeding(Feed.Source source) {
    return ctx -> {
      Feed feed = source.open(Languages.words(ctx), ctx.pathParamMap());
      if (feed == null) {
        throw new HttpProblem(404, "");
      }
      feeds.send(ctx, feed);
    };
  }

  /// Receives requests for a desk.
  public Handler lending(Desk desk) {
    return ctx -> {
      try (Places.Place _ = place(desk.work(ctx));
          View view = views.borrow()) {
        desk.serve(ctx, view.corpus());
      }
    };
  }

  /// Answers requests for bundled files, which are kept as long as their address is the same.
  public Handler assets() {
    return ctx -> {
      Answer.Data file = assets.serve(ctx.pathParam("name"));
      boolean versioned = file.tag().equals(ctx.queryParam("v"));
      ctx.header("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
      write(ctx, file);
    };
  }

  private static Visit visit(Context ctx, View view) {
    boolean sent = ctx.isFormUrlencoded() || ctx.isMultipartFormData();
    return new Visit(
        Languages.words(ctx),
        view.corpus(),
        ctx.path(),
        ctx.pathParamMap(),
        new Parameters(ctx.queryParamMap()),
        new Parameters(sent ? ctx.formParamMap() : Map.of()));
  }

  private void write(Context ctx, Answer answer) throws IOException {
    switch (answer) {
      case Answer.Page page -> render(ctx, page);
      case Answer.Redirect(String address) -> ctx.status(303).header("Location", address);
      case Answer.Data data -> {
        if (!data.tag().isEmpty()) {
          String tag = '"' + data.tag() + '"';
          ctx.header("ETag", tag);
          if (has(ctx.header("If-None-Match"), tag)) {
            ctx.status(304);
            return;
          }
        }
        ctx.contentType(data.mediaType()).result(data.bytes());
      }
      case Answer.Download download -> Downloads.write(ctx, download);
    }
  }

  private static boolean has(@Nullable String tags, String tag) {
    return tags != null
        && Arrays.stream(tags.split(",")).map(String::strip).anyMatch(one -> one.endsWith(tag));
  }

  private void render(Context ctx, Answer.Page page) throws IOException {
    Frame frame =
        new Frame(
            Languages.words(ctx),
            page.title(),
            page.tab(),
            tabs,
            new Query(ctx.path(), ctx.queryParamMap()).with(Languages.PARAMETER, "").toString(),
            Languages.other(ctx),
            assets::path,
            token(ctx));
    Utf8ByteOutput html = templates.render(page.template(), frame, page.model());
    ctx.status(page.status());
    ctx.contentType("text/html; charset=utf-8");
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Content-Language", frame.words().language().code());
    ctx.header("Vary", "Accept-Language, Cookie");
    Languages.remember(ctx);
    ctx.result(html.toByteArray());
  }

  /// What forms must send, empty for those who may change nothing.
  private String token(Context ctx) {
    if (!Door.mayChange(ctx)) {
      return "";
    }
    String visitor = ctx.cookie(VISITOR);
    if (visitor == null || visitor.length() != forgery.visitor().length()) {
      visitor = forgery.visitor();
      Cookie cookie = new Cookie(VISITOR, visitor);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      ctx.cookie(cookie);
    }
    return forgery.token(visitor);
  }

  /// Answers a request that a service would not answer.
  public void refuse(HttpProblem problem, Context ctx) {
    if (problem.waitingTime().isPositive()) {
      ctx.header("Retry-After", String.valueOf(problem.waitingTime().plusMillis(999).toSeconds()));
    }
    problem(ctx, problem.status(), problem.detail(Languages.words(ctx).language()));
  }

  /// Answers a request that Javalin would not take.
  public void refuse(HttpResponseException problem, Context ctx) {
    problem(ctx, problem.getStatus(), "");
  }

  /// Answers a request that failed. What went wrong is for the log; of the index alone the person
  /// is told, since its messages are made for that.
  public void fail(Exception e, Context ctx) {
    if (e instanceof IndexException index) {
      problem(ctx, 503, String.valueOf(index.getMessage()));
      return;
    }
    if (e instanceof QueryTimeoutException slow) {
      problem(ctx, 422, told(slow, Languages.words(ctx)));
      return;
    }
    if (isOfClient(e)) {
      problem(ctx, 400, "");
      return;
    }
    LOG.log(Level.ERROR, ctx.method() + " " + ctx.path(), e);
    problem(ctx, 500, "");
  }

  /// Whether the request broke off, came too slowly or was no HTTP: nothing is wrong here.
  private static boolean isOfClient(Throwable e) {
    return e instanceof EofException
        || e instanceof HttpException
        || e instanceof TimeoutException
        || (e.getCause() != null && isOfClient(e.getCause()));
  }

  /// Why a question was stopped, and what to do.
  public static String told(QueryTimeoutException e, Words words) {
    return words.get("problem.slow", words.seconds(e.limit()));
  }

  private void problem(Context ctx, int status, String detail) {
    Words words = Languages.words(ctx);
    int told = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
    String heading = words.get("problem." + told);
    if (ctx.path().startsWith(PROGRAMS)) {
      ProblemJson.write(ctx, status, heading, detail);
      return;
    }
    try {
      render(
          ctx,
          new Answer.Page(
              status, (Tab) null, heading, "problem.jte", new ProblemPage(heading, detail)));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.ERROR, "the page of a problem", e);
      ctx.status(500).contentType("text/plain; charset=utf-8").result(heading);
    }
  }

  private static final List<Integer> KNOWN =
      List.of(400, 401, 403, 404, 405, 413, 421, 422, 429, 500, 503, 507);
}
