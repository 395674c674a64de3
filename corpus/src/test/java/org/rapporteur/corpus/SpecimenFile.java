package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.core.mention.TaggedDocument;

/// A specimen in one of its formats.
///
/// @param document what the reference answers call it, such as `report-2022`
/// @param format its extension
record SpecimenFile(String document, String format) {
  static final List<String> FORMATS = List.of("txt", "html", "docx", "pdf");

  private static final Path FOLDER =
      Path.of("src/test/resources/org/rapporteur/corpus/specimens").toAbsolutePath();
  private static final Map<SpecimenFile, TaggedDocument> READ = new ConcurrentHashMap<>();

  /// Every specimen in every format.
  static List<SpecimenFile> all() {
    return documents().stream()
        .flatMap(document -> FORMATS.stream().map(format -> new SpecimenFile(document, format)))
        .toList();
  }

  /// The names of the specimens.
  static List<String> documents() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("formats"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file of reference answers.
  static Path gold(String name) {
    return FOLDER.resolve("gold").resolve(name);
  }

  Path path() {
    return FOLDER.resolve("formats").resolve(document + "." + format);
  }

  /// The specimen as the pipeline reads it; read once for all tests.
  TaggedDocument read() {
    return READ.computeIfAbsent(this, SpecimenFile::readAnew);
  }

  private TaggedDocument readAnew() {
    try {
      Reading reading = Tables.PIPELINE.read(path(), Tables.LANZAROTE).documents().getFirst();
      assertThat(reading).as(toString()).isInstanceOf(Reading.Tagged.class);
      return ((Reading.Tagged) reading).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return document + "." + format;
  }
}
