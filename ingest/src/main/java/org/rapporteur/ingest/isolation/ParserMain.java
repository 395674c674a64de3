package org.rapporteur.ingest.isolation;

import java.nio.file.Path;
import org.apache.tika.pipes.PipesServer;

/// The main of a parsing process: Tika's pipes server, which ends as soon as the process that
/// started it is gone, however that came, and removes what was left. (The server itself would
/// notice only after its present file.)
public final class ParserMain {
  private ParserMain() {}

  /// Serves until its input ends.
  ///
  /// @param args the identifier of the process that started this one, then the arguments of the
  ///   server, the first of which is its configuration
  public static void main(String[] args) throws Exception {
    ProcessHandle starter = ProcessHandle.of(Long.parseLong(args[0])).orElse(null);
    Path configuration = Path.of(args[1]);
    if (starter == null) {
      end(configuration);
      return;
    }
    Thread watch = new Thread(() -> outlive(starter, configuration), "watch on the starter");
    watch.setDaemon(true);
    watch.start();
    String[] rest = new String[args.length - 1];
    System.arraycopy(args, 1, rest, 0, rest.length);
    PipesServer.main(rest);
  }

  private static void outlive(ProcessHandle starter, Path configuration) {
    starter.onExit().join();
    end(configuration);
  }

  private static void end(Path configuration) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Launch.folderOf(configuration).ifPresent(Launch::remove);
    Runtime.getRuntime().halt(1);
  }
}
