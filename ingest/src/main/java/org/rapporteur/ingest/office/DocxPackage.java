package org.rapporteur.ingest.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.TikaException;

/// The parts of a DOCX file and what each refers to (ECMA-376, part 2). Both the transitional and
/// the strict namespaces are known.
final class DocxPackage implements AutoCloseable {
  static final Xml.Names NAMES = new Xml.Names(names());

  private static final String MAIN = "officeDocument";

  private final OfficeZip zip;
  private final String main;

  /// A reference from one part to another.
  ///
  /// @param id how the part's XML calls it
  /// @param type the last segment of its type, such as `footnotes`
  record Relation(String id, String type, String target) {}

  DocxPackage(Path file) throws TikaException, IOException {
    zip = new OfficeZip(file);
    try {
      main =
          relations("").stream()
              .filter(relation -> relation.type().equals(MAIN))
              .map(Relation::target)
              .findFirst()
              .orElse("word/document.xml");
      if (!zip.has(main)) {
        throw new TikaException("its part " + main + " is missing");
      }
    } catch (TikaException | IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String root :
        List.of("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")) {
      String year = root.contains("purl") ? "" : "2006/";
      names.put(root + "wordprocessingml/" + year + "main", "w");
      names.put(root + "officeDocument/" + year + "relationships", "r");
      names.put(root + "officeDocument/" + year + "math", "m");
      names.put(root + "drawingml/" + year + "main", "a");
      names.put(root + "drawingml/" + year + "chart", "c");
      names.put(root + "drawingml/" + year + "diagram", "dgm");
    }
    names.put("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");
    names.put("http://schemas.openxmlformats.org/package/2006/relationships", "rel");
    names.put("http://purl.org/dc/elements/1.1/", "dc");
    names.put("http://purl.org/dc/terms/", "dcterms");
    names.put("urn:schemas-microsoft-com:vml", "v");
    return names;
  }

  /// The part with the text.
  String main() {
    return main;
  }

  /// The part with the document's properties, if it has one.
  Optional<String> properties() throws TikaException, IOException {
    return relations("").stream()
        .filter(relation -> relation.type().equals("core-properties"))
        .map(Relation::target)
        .filter(zip::has)
        .findFirst();
  }

  /// The part of a type to which the main part refers, if it refers to one.
  Optional<String> related(String type) throws TikaException, IOException {
    return relations(main).stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::target)
        .findFirst();
  }

  /// Opens a part; where it is not there the document is damaged.
  Xml open(String part) throws TikaException, IOException {
    return new Xml(zip.open(part), NAMES, part);
  }

  OfficeZip zip() {
    return zip;
  }

  /// What a part refers to inside the file, by identifier.
  Map<String, Relation> relationsOf(String part) throws TikaException, IOException {
    Map<String, Relation> byId = new HashMap<>();
    for (Relation relation : relations(part)) {
      byId.put(relation.id(), relation);
    }
    return byId;
  }

  private List<Relation> relations(String part) throws TikaException, IOException {
    int slash = part.lastIndexOf('/') + 1;
    String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    if (!zip.has(list)) {
      return List.of();
    }
    List<Relation> relations = new ArrayList<>();
    try (Xml xml = open(list)) {
      xml.child(0);
      while (xml.child(1)) {
        if (!xml.attribute("TargetMode").equals("External")) {
          String type = xml.attribute("Type");
          relations.add(
              new Relation(
                  xml.attribute("Id"),
                  type.substring(type.lastIndexOf('/') + 1),
                  resolve(part.substring(0, slash), xml.attribute("Target"))));
        }
      }
    }
    return relations;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> segments = new ArrayList<>();
    for (String segment : (folder + target).split("/")) {
      if (segment.equals("..") && !segments.isEmpty()) {
        segments.removeLast();
      } else if (!segment.equals(".")) {
        segments.add(segment);
      }
    }
    return String.join("/", segments);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
