package org.rapporteur.corpus.specimens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which specimens exist, and in which format each is shipped.
final class SpecimenLibrary {
  /// The collection that is shipped: every document once, in formats mixed as in real collections.
  private static final Map<String, String> SHIPPED = new LinkedHashMap<>();

  static {
    SHIPPED.put("alliance-corvania-2013", "docx");
    SHIPPED.put("factsheet-arvenia-2023", "docx");
    SHIPPED.put("factsheet-dorvia-vesta-2023", "pdf");
    SHIPPED.put("questionnaire-2017", "html");
    SHIPPED.put("reply-arvenia-2017", "txt");
    SHIPPED.put("reply-clairmarche-2017-fr", "docx");
    SHIPPED.put("reply-corvania-2017", "docx");
    SHIPPED.put("reply-dorvia-vesta-2017", "txt");
    SHIPPED.put("reply-mirdo-and-solvane-2017", "pdf");
    SHIPPED.put("reply-nordhal-2017", "html");
    SHIPPED.put("reply-velmar-isles-2017", "txt");
    SHIPPED.put("report-2022", "pdf");
  }

  private static final List<String> FORMATS = List.of("txt", "html", "docx", "pdf");

  private final Path sources;
  private final Map<String, Specimen> read = new HashMap<>();

  /// @param sources the folder of the `.spec` files
  SpecimenLibrary(Path sources) {
    this.sources = sources;
  }

  /// The shipped specimens, in the order of their names.
  List<Specimen> specimens() throws IOException {
    List<Specimen> specimens = new ArrayList<>();
    for (String id : SHIPPED.keySet()) {
      specimens.add(specimen(id));
    }
    return specimens;
  }

  /// The files of the shipped collection by name, and a list of those names.
  Map<String, byte[]> collection() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, String> shipped : SHIPPED.entrySet()) {
      String name = shipped.getKey() + "." + shipped.getValue();
      names.add(name);
      files.put("collection/" + name, write(specimen(shipped.getKey()), shipped.getValue()));
    }
    files.put("collection.txt", utf8(String.join("\n", names) + "\n"));
    return files;
  }

  /// Every specimen in every format.
  Map<String, byte[]> formats() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Specimen specimen : specimens()) {
      for (String format : FORMATS) {
        files.put("formats/" + specimen.id() + "." + format, write(specimen, format));
      }
    }
    return files;
  }

  /// The reference answers.
  Map<String, byte[]> gold() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    GoldWriter.write(specimens()).forEach((name, text) -> files.put("gold/" + name, utf8(text)));
    return files;
  }

  Specimen specimen(String id) throws IOException {
    Specimen specimen = read.get(id);
    if (specimen == null) {
      // What a source refers to is read before it, so that reading can fail here only.
      String source = Files.readString(sources.resolve(id + ".spec"));
      for (String line : source.lines().toList()) {
        if (line.startsWith("questionnaire: ") || line.startsWith(":include ")) {
          read.put(line.split(" ")[1], specimen(line.split(" ")[1]));
        }
      }
      specimen = new SpecimenParser(this::alreadyRead).parse(source);
      read.put(id, specimen);
    }
    return specimen;
  }

  private Specimen alreadyRead(String id) {
    Specimen specimen = read.get(id);
    if (specimen == null) {
      throw new IllegalArgumentException("there is no specimen " + id);
    }
    return specimen;
  }

  private static byte[] write(Specimen specimen, String format) throws IOException {
    return switch (format) {
      case "txt" -> utf8(text(specimen));
      case "html" -> utf8(HtmlWriter.write(specimen));
      case "docx" -> WordWriter.write(specimen);
      case "pdf" -> PdfWriter.write(specimen);
      default -> throw new IllegalArgumentException("no writer for " + format);
    };
  }

  private static String text(Specimen specimen) {
    return switch (specimen.layout()) {
      case REPORT -> PagedTextWriter.write(specimen);
      case REPLY, QUESTIONNAIRE, FACTSHEET, FORM -> LinearTextWriter.write(specimen);
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
