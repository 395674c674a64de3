package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.web.ReadingRoom;
import org.rapporteur.web.RoomSettings;
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
    footer = {"", "Example: ./rapporteur serve --open"})
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

  @Option(names = "--open", description = "Show it in the browser of this desktop.")
  private boolean open;

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
    RoomSettings settings =
        new RoomSettings(
            index.standing(context),
            context.instruments(),
            context.vocabulary(),
            RoomSettings.LOOPBACK,
            port);
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
}
