package org.rapporteur.ingest.ocr;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tesseract as it is installed on this machine.
///
/// @param command the program
/// @param version such as `5.3.0`
/// @param languages the languages whose data are installed, as Tesseract names them: `eng`, `fra`
public record Installation(Path command, String version, SortedSet<String> languages) {
  /// The languages that documents are read in: those of the Council of Europe.
  public static final List<String> WANTED = List.of("eng", "fra");

  /// What installs Tesseract and the languages wanted on Debian and Ubuntu.
  public static final String HOW_TO_INSTALL =
      "apt-get install tesseract-ocr tesseract-ocr-eng tesseract-ocr-fra";

  private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d[\\w.-]*)");
  private static final Duration LIMIT = Duration.ofSeconds(20);

  public Installation {
    languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
  }

  /// Looks for Tesseract in the folders of a search path, as `PATH` holds it. Runs it, to learn its
  /// version and languages.
  ///
  /// @return empty if there is none that runs
  /// @throws InterruptedException if the thread was interrupted
  public static Optional<Installation> find(String searchPath) throws InterruptedException {
    for (String folder : searchPath.split(Pattern.quote(File.pathSeparator))) {
      for (String name : List.of("tesseract", "tesseract.exe")) {
        Optional<Path> command = executable(folder, name);
        if (command.isPresent()) {
          Optional<Installation> found = at(command.get());
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> executable(String folder, String name) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path command = Path.of(folder, name);
      return Files.isRegularFile(command) && Files.isExecutable(command)
          ? Optional.of(command)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty(); // an entry of PATH that is none
    }
  }

  private static Optional<Installation> at(Path command) throws InterruptedException {
    try {
      Program version = Program.run(List.of(command.toString(), "--version"), new byte[0], LIMIT);
      Program listed = Program.run(List.of(command.toString(), "--list-langs"), new byte[0], LIMIT);
      Matcher number = VERSION.matcher(version.out() + version.err());
      if (version.exit() != 0 || !number.find()) {
        return Optional.empty();
      }
      return Optional.of(
          new Installation(command, number.group(1), languages(listed.out() + listed.err())));
    } catch (IOException | Program.TookTooLong e) {
      return Optional.empty(); // a program that does not run is none
    }
  }

  private static SortedSet<String> languages(String listed) {
    return listed
        .lines()
        .map(String::strip)
        .filter(line -> line.matches("[A-Za-z_]{3,20}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Those languages that are wanted and not installed.
  public List<String> missing() {
    return WANTED.stream().filter(language -> !languages.contains(language)).toList();
  }

  /// What is missing on this machine for text recognition, with the command that installs it; empty
  /// if nothing is.
  public static String need(Optional<Installation> found) {
    if (found.isEmpty()) {
      return "Tesseract is not installed: " + HOW_TO_INSTALL;
    }
    Collection<String> missing = found.get().missing();
    return missing.isEmpty()
        ? ""
        : "Tesseract lacks the language"
            + (missing.size() > 1 ? "s " : " ")
            + String.join(" and ", missing)
            + ": "
            + HOW_TO_INSTALL;
  }
}
