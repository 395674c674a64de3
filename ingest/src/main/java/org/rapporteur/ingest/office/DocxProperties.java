package org.rapporteur.ingest.office;

import java.util.Optional;
import org.apache.tika.exception.TikaException;

/// The properties of a paragraph that matter for its text (`w:pPr`).
///
/// @param style the style's identifier, empty for the default one
/// @param outline the outline level, 0 for the outermost
/// @param list its place in an automatic list
/// @param joined whether the end of the paragraph was deleted, so that it runs on with the next one
/// @param section whether it is the last one of its section
record DocxProperties(
    String style, Optional<Integer> outline, ListPlace list, boolean joined, boolean section) {
  static final DocxProperties NONE =
      new DocxProperties("", Optional.empty(), ListPlace.NONE, false, false);

  /// Which list and which of its levels, as far as is said.
  ///
  /// @param list the list's identifier, `0` for none
  /// @param level 0 for the outermost
  record ListPlace(Optional<String> list, Optional<Integer> level) {
    static final ListPlace NONE = new ListPlace(Optional.empty(), Optional.empty());
  }

  /// The properties of characters that matter (`w:rPr`).
  ///
  /// @param style the character style's identifier, empty if none
  record Characters(String style, Optional<Boolean> hidden, Optional<Boolean> raised) {
    static final Characters NONE = new Characters("", Optional.empty(), Optional.empty());

    /// Reads the element at hand.
    static Characters read(Xml xml) throws TikaException {
      int element = xml.depth();
      String style = "";
      Optional<Boolean> hidden = Optional.empty();
      Optional<Boolean> raised = Optional.empty();
      while (xml.child(element)) {
        switch (xml.name()) {
          case "w:rStyle" -> style = xml.attribute("w:val");
          case "w:vanish" -> hidden = Optional.of(isOn(xml.attribute("w:val")));
          case "w:vertAlign" -> raised = Optional.of(xml.attribute("w:val").equals("superscript"));
          default -> {}
        }
      }
      return new Characters(style, hidden, raised);
    }
  }

  /// Reads the element at hand.
  static DocxProperties read(Xml xml) throws TikaException {
    int element = xml.depth();
    String style = "";
    Optional<Integer> outline = Optional.empty();
    ListPlace list = ListPlace.NONE;
    boolean joined = false;
    boolean section = false;
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:pStyle" -> style = xml.attribute("w:val");
        case "w:outlineLvl" -> outline = xml.number("w:val");
        case "w:numPr" -> list = listPlace(xml);
        case "w:rPr" -> joined = isEndDeleted(xml);
        case "w:sectPr" -> section = true;
        default -> {}
      }
    }
    return new DocxProperties(style, outline, list, joined, section);
  }

  private static ListPlace listPlace(Xml xml) throws TikaException {
    int element = xml.depth();
    Optional<String> list = Optional.empty();
    Optional<Integer> level = Optional.empty();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:numId" -> list = Optional.of(xml.attribute("w:val"));
        case "w:ilvl" -> level = xml.number("w:val");
        default -> {}
      }
    }
    return new ListPlace(list, level);
  }

  private static boolean isEndDeleted(Xml xml) throws TikaException {
    int element = xml.depth();
    boolean deleted = false;
    while (xml.child(element)) {
      deleted |= xml.name().equals("w:del") || xml.name().equals("w:moveFrom");
    }
    return deleted;
  }

  /// A switch: on unless it says otherwise.
  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
