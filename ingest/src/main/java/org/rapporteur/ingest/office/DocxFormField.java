package org.rapporteur.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;

/// What a form field of the old kind shows that is not in its text: a box that is ticked or not,
/// the entry chosen from a list.
final class DocxFormField {
  private DocxFormField() {}

  /// Reads the field's data at hand; empty for a field whose text stands in the document.
  static String shown(Xml xml) throws TikaException {
    int element = xml.depth();
    String shown = "";
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:checkBox" -> shown = isTicked(xml) ? "☒" : "☐";
        case "w:ddList" -> shown = chosen(xml);
        default -> {}
      }
    }
    return shown;
  }

  private static boolean isTicked(Xml xml) throws TikaException {
    int element = xml.depth();
    Optional<Boolean> ticked = Optional.empty();
    boolean usually = false;
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:checked" -> ticked = Optional.of(DocxProperties.isOn(xml.attribute("w:val")));
        case "w:default" -> usually = DocxProperties.isOn(xml.attribute("w:val"));
        default -> {}
      }
    }
    return ticked.orElse(usually);
  }

  private static String chosen(Xml xml) throws TikaException {
    int element = xml.depth();
    List<String> entries = new ArrayList<>();
    int result = 0;
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:result" -> result = xml.number("w:val").orElse(0);
        case "w:listEntry" -> entries.add(xml.attribute("w:val"));
        default -> {}
      }
    }
    return result >= 0 && result < entries.size() ? entries.get(result) : "";
  }
}
