package org.rapporteur.ingest.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.ingest.format.DocumentParser;
import org.rapporteur.ingest.format.KindDetector;

/// How parsing processes are started, and the folder in which they may leave files.
///
/// @param settings what each may use
/// @param folder a temporary folder of theirs, removed at the end
record Launch(IsolationSettings settings, Path folder) implements AutoCloseable {
  /// The name by which the server knows where files come from.
  static final String FETCHER = "files";

  private static final String FOLDER = "rapporteur-parsers";
  private static final String CONFIGURATION = "tika.xml";
  private static final String HOSTS = "hosts";

  static Launch prepare(IsolationSettings settings) {
    try {
      Path folder = Files.createTempDirectory(FOLDER);
      Files.writeString(folder.resolve(CONFIGURATION), configuration());
      Files.createFile(folder.resolve(HOSTS));
      return new Launch(settings, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the system's folder for temporary files cannot be written: " + e.getMessage(), e);
    }
  }

  private static String configuration() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <properties>
      <detectors><detector class="%s"/></detectors>
      <parsers><parser class="%s"/></parsers>
      <fetchers><fetcher class="%s"><params><name>%s</name></params></fetcher></fetchers>
    </properties>
    """
        .formatted(
            KindDetector.class.getName(),
            DocumentParser.class.getName(),
            NamedFile.class.getName(),
            FETCHER);
  }

  /// The command line of one process.
  List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + settings.heap() + "m",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=off:stderr",
            "-XX:ErrorFile=" + folder.resolve("fault-%p.log"),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder,
            // No name is looked up but in this file, which is empty.
            "-Djdk.net.hosts.file=" + folder.resolve(HOSTS),
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet="));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ParserMain.class.getName());
    command.add(Long.toString(ProcessHandle.current().pid()));
    command.add(folder.resolve(CONFIGURATION).toString());
    command.add("-1"); // answers come back whatever their length
    // Its own watch knows one limit for all files. Ours knows each file's, and strikes before.
    command.add(Long.toString(Duration.ofDays(30).toMillis()));
    command.add("0"); // it waits for as long as it takes
    return command;
  }

  /// Removes the folder. What cannot be removed is left to the system.
  @Override
  public void close() {
    if (!remove(folder)) {
      folder.toFile().deleteOnExit();
    }
  }

  /// Removes a folder with all that is in it.
  ///
  /// @return whether it is gone
  static boolean remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return Files.notExists(folder);
    }
  }

  /// The folder of a configuration, if it is one that [#prepare] made.
  static Optional<Path> folderOf(Path configuration) {
    Path folder = configuration.toAbsolutePath().getParent();
    return Optional.ofNullable(folder)
        .filter(path -> String.valueOf(path.getFileName()).startsWith(FOLDER))
        .filter(path -> Files.exists(path.resolve(CONFIGURATION)));
  }
}
