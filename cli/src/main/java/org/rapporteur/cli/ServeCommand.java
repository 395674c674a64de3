package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.rapporteur.web.ReadingRoom;
import org.rapporteur.web.RoomSettings;
import org.rapporteur.web.http.AccessLog;
import org.rapporteur.web.limit.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The reading room, until it is stopped.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Opens the reading room: pages for a browser on this machine. Ctrl-C closes it.",
      "Nothing is asked of any other machine."
    },
    footer = {
      "",
      "Examples:",
      "  ./rapporteur serve --open",
      "  ./rapporteur serve --allow-upload replies/"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Context context;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8025",
      description = "The port to listen at, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8025;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = RoomSettings.LOOPBACK,
      description =
          "Where to listen (default: ${DEFAULT-VALUE}, which this machine alone reaches). Elsewhere"
              + " a secret is needed, and it should stand behind a proxy that encrypts.")
  private String host = RoomSettings.LOOPBACK;

  @Option(
      names = "--query-seconds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "How long a question may look through the index (default: ${DEFAULT-VALUE}). Downloads"
              + " take as long as they take.")
  private double querySeconds = 5;

  @Option(
      names = "--requests-per-second",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "How many requests a client may send, 0 for any number (default: ${DEFAULT-VALUE}, on"
              + " average over ten seconds). A proxy is one client.")
  private int requestsPerSecond = 200;

  @Option(names = "--access-log", description = "Tell of each request on standard error.")
  private boolean accessLog;

  @Option(names = "--log-queries", description = "Tell in the access log what was searched for.")
  private boolean logQueries;

  @Option(names = "--open", description = "Show it in the browser of this desktop.")
  private boolean open;

  @Mixin private AccessOptions access;

  @Mixin private UploadOptions upload;

  @Mixin private IndexOption index;

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--port': " + port + " is no port");
    }
    if (access.isAskedToMake()) {
      access.make(context.shell());
      return ExitCode.DONE;
    }
    RoomSettings settings = settings();
    try (Stop stop = new Stop(context.shell().err());
        ReadingRoom room = ReadingRoom.open(settings)) {
      context.shell().err().println("The reading room is open at " + room.address());
      if (open) {
        Browser.show(room.address(), context.shell().err());
      }
      stop.await();
      return stop.ended(ExitCode.DONE);
    }
  }

  private RoomSettings settings() throws IOException {
    PrintWriter err = context.shell().err();
    try {
      return new RoomSettings(
          index.standing(context),
          context.instruments(),
          context.vocabulary(),
          host,
          port,
          access.access(err),
          accessLog || logQueries ? new AccessLog(err::println, logQueries) : AccessLog.NONE,
          limits(),
          upload.intake(index, context));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Limits limits() {
    return new Limits(Duration.ofMillis(Math.round(querySeconds * 1000)), requestsPerSecond);
  }
}
