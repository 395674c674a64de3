package org.rapporteur.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.index.query.QueryParser;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.ingest.render.PageRenderer;
import org.rapporteur.ingest.render.RenderSettings;
import org.rapporteur.web.api.ApiPages;
import org.rapporteur.web.article.ArticlePages;
import org.rapporteur.web.batch.CollectionPages;
import org.rapporteur.web.batch.OpenIntake;
import org.rapporteur.web.compiled.Compiled;
import org.rapporteur.web.document.DocumentPages;
import org.rapporteur.web.filter.FilterReader;
import org.rapporteur.web.finding.FindingPages;
import org.rapporteur.web.http.Assets;
import org.rapporteur.web.http.Door;
import org.rapporteur.web.http.Hosts;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pace;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.SecurityHeaders;
import org.rapporteur.web.http.Spelling;
import org.rapporteur.web.ledger.LedgerPages;
import org.rapporteur.web.limit.Places;
import org.rapporteur.web.limit.RateLimit;
import org.rapporteur.web.page.Tab;
import org.rapporteur.web.party.PartyPages;
import org.rapporteur.web.recommendation.RecommendationPages;
import org.rapporteur.web.reply.ReplyPages;
import org.rapporteur.web.search.SearchPages;
import org.rapporteur.web.search.SearchedHit;
import org.rapporteur.web.state.AlertPages;
import org.rapporteur.web.state.SavedQueries;
import org.rapporteur.web.state.StatePages;
import org.rapporteur.web.view.View;
import org.rapporteur.web.view.Views;

/// The reading room: a server of pages over one index, until it is closed.
public final class ReadingRoom implements AutoCloseable {
  /// How long requests may go on when the room is closed.
  private static final Duration CLOSING = Duration.ofSeconds(5);

  /// So many connections may be open; beyond, those that are silent for longer than this are
  /// closed.
  private static final int CONNECTIONS = 1_000;

  private static final Duration CROWDED = Duration.ofSeconds(1);

  /// How long a request waits until it is worked on.
  private static final Duration WAITING = Duration.ofSeconds(10);

  /// Fewer bytes a second than this is nobody's line but somebody's attack.
  private static final int SLOWEST = 256;

  private static final int LONGEST_HEAD = 16 * 1024;
  private static final long LARGEST_BODY = 256 * 1024;

  private final RoomSettings settings;
  private final Views views;
  private final PageRenderer renderer = new PageRenderer(RenderSettings.USUAL);
  private final Optional<OpenIntake> intake;
  private final Javalin server;

  private ReadingRoom(RoomSettings settings, Views views) throws IOException {
    this.settings = settings;
    this.views = views;
    this.intake =
        settings.intake().isEmpty()
            ? Optional.empty()
            : Optional.of(OpenIntake.of(settings.intake().get(), settings.index()));
    this.server = Javalin.create(this::configure);
  }

  /// Opens the room.
  ///
  /// @throws org.rapporteur.index.IndexException if there is no index, or it cannot be read
  /// @throws BindException if the port is taken; the message says what to do
  /// @throws IOException if documents are to be taken and cannot be; the message says why
  public static ReadingRoom open(RoomSettings settings) throws IOException {
    Views views = new Views(settings.index(), settings.limits().query());
    try (View view = views.borrow()) {
      view.corpus().paths(); // an index that cannot be read is told before anything is served
      ReadingRoom room = new ReadingRoom(settings, views);
      room.start();
      return room;
    } catch (IOException | RuntimeException e) {
      views.close();
      throw e;
    }
  }

  private void start() throws IOException {
    try {
      server.start(settings.host(), settings.port());
    } catch (RuntimeException e) {
      close();
      BindException taken =
          new BindException(
              "port %d of %s is taken; choose another with --port, or 0 for any that is free"
                  .formatted(settings.port(), settings.host()));
      taken.initCause(e);
      throw taken;
    }
  }

  private void configure(JavalinConfig config) {
    // The work here is computing, which virtual threads do not share: a few slow questions would
    // keep everybody else from every processor. Threads of the system take turns.
    config.concurrency.useVirtualThreads = false;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LARGEST_BODY;
    config.requestLogger.http((ctx, milliseconds) -> settings.log().tell(ctx, milliseconds));
    configure(config.jetty);
    routes(config.routes);
  }

  private void configure(JettyConfig jetty) {
    jetty.multipartConfig.maxTotalRequestSize(LARGEST_BODY, SizeUnit.BYTES);
    jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(LONGEST_HEAD);
      http.setIdleTimeout(settings.limits().silence().toMillis());
      http.addCustomizer(ReadingRoom::secure);
    });
    jetty.modifyServer(server -> {
      server.setStopTimeout(CLOSING.toMillis());
      server.setErrorHandler(new BareErrors());
      server.insertHandler(new MinimumDataRateHandler(SLOWEST, 0));
      NetworkConnectionLimit connections = new NetworkConnectionLimit(CONNECTIONS, server);
      connections.setEndPointIdleTimeout(CROWDED.toMillis());
      server.addBean(connections);
      server.addEventListener(new Silence(settings.limits().silence()));
    });
  }

  /// Leaves clients who fall silent before they have asked anything.
  private record Silence(Duration limit) implements LifeCycle.Listener {
    @Override
    public void lifeCycleStarting(LifeCycle server) {
      for (Connector connector : ((Server) server).getConnectors()) {
        ((AbstractConnector) connector).setIdleTimeout(limit.toMillis());
      }
    }
  }

  private static Request secure(Request request, HttpFields.Mutable headers) {
    SecurityHeaders.all().forEach(headers::put);
    return request;
  }

  private void routes(RoutesConfig routes) {
    Assets assets = new Assets();
    Reception reception =
        new Reception(views, Places.ofThisMachine(WAITING), assets, Tab.of(intake.isPresent()));
    routes.before(new Pace(new RateLimit(settings.limits().requestsPerSecond())));
    routes.before(new Hosts(settings.host(), !settings.access().isOpen()));
    routes.before(new Door(settings.access()));
    routes.before(new Spelling());
    routes.get("/assets/{name}", reception.assets());
    pages().forEach(family -> family.addTo(routes, reception));
    intake.ifPresent(open ->
        new CollectionPages(open.upload(), open.batches(), settings.instruments())
            .addTo(routes, reception));
    routes.exception(HttpProblem.class, reception::refuse);
    routes.exception(HttpResponseException.class, reception::refuse);
    routes.exception(Exception.class, reception::fail);
  }

  /// The families of pages.
  private List<Pages> pages() {
    Supplier<Instruments> instruments = settings.instruments();
    Vocabulary vocabulary = settings.vocabulary();
    Compiled compiled = new Compiled(instruments);
    Path index = settings.index().directory();
    SavedQueries saved = new SavedQueries(index, new QueryParser(vocabulary));
    FilterReader filters = new FilterReader(new NameReader(vocabulary, instruments));
    return List.of(
        new SearchPages(instruments, vocabulary),
        new DocumentPages(instruments, new SearchedHit(filters), index, renderer),
        new PartyPages(instruments, vocabulary),
        new ArticlePages(instruments, vocabulary),
        new RecommendationPages(instruments, vocabulary, compiled),
        new ReplyPages(instruments, vocabulary, compiled),
        new FindingPages(compiled),
        new LedgerPages(instruments, filters),
        new StatePages(instruments),
        new AlertPages(saved, new NameReader(vocabulary, instruments)),
        new ApiPages(vocabulary, instruments, compiled, saved, intake));
  }

  /// The addresses that answer GET, with what changes in braces.
  List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
        .map(endpoint -> endpoint.path)
        .toList();
  }

  /// Where it is.
  public URI address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://" + host + ":" + server.port() + "/");
  }

  /// Takes no more requests, lets those in work end, and closes the index. A batch in work comes to
  /// an end first: files that are begun are finished, and what is done is committed.
  @Override
  public void close() throws IOException {
    intake.ifPresent(OpenIntake::endBatches);
    server.stop();
    renderer.close();
    views.close();
    if (intake.isPresent()) {
      intake.get().close();
    }
  }
}
