package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A temporary folder that is gone when Java ends, however it ends short of being killed; so are
/// the processes that were started meanwhile.
///
/// @param path the folder
record WorkFolder(Path path) {

  static WorkFolder create() throws IOException {
    WorkFolder folder = new WorkFolder(Files.createTempDirectory("rapporteur-bench-"));
    Runtime.getRuntime().addShutdownHook(new Thread(folder::cleanUp, "clean-up"));
    return folder;
  }

  private void cleanUp() {
    for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
      process.destroyForcibly();
      process.onExit().join();
    }
    try {
      delete(path);
    } catch (IOException e) {
      System.err.println("Cannot delete " + path + "; delete it by hand. " + e.getMessage());
    }
  }

  /// Deletes a folder with everything in it.
  static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
