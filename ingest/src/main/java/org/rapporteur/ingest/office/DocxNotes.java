package org.rapporteur.ingest.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;

/// Numbers footnotes or endnotes as Word prints them: format, first number, and where they start
/// anew, for the whole document or as a section says otherwise.
final class DocxNotes {
  private final List<Numbering> sections;
  private int section;
  private int last;
  private boolean started;

  /// How notes are numbered.
  private record Numbering(
      Optional<Numerals> numerals, Optional<Integer> start, Optional<String> restart) {
    static final Numbering UNSAID =
        new Numbering(Optional.empty(), Optional.empty(), Optional.empty());

    Numbering or(Numbering other) {
      return new Numbering(
          numerals.or(() -> other.numerals),
          start.or(() -> other.start),
          restart.or(() -> other.restart));
    }
  }

  private DocxNotes(List<Numbering> sections) {
    this.sections = sections;
  }

  /// @param kind `w:footnotePr` or `w:endnotePr`
  static DocxNotes read(DocxPackage docx, String kind) throws TikaException, IOException {
    Numerals usual = kind.equals("w:endnotePr") ? Numerals.LOWER_ROMAN : Numerals.DECIMAL;
    Numbering document =
        new Numbering(Optional.of(usual), Optional.of(1), Optional.of("continuous"));
    Optional<String> settings = docx.related("settings");
    if (settings.isPresent() && docx.zip().has(settings.get())) {
      try (Xml xml = docx.open(settings.get())) {
        xml.child(0);
        document = numbering(xml, kind).or(document);
      }
    }
    List<Numbering> sections = new ArrayList<>();
    try (Xml xml = docx.open(docx.main())) {
      xml.child(0);
      sections(xml, kind, document, sections);
    }
    sections.add(document);
    return new DocxNotes(sections);
  }

  private static void sections(Xml xml, String kind, Numbering document, List<Numbering> sections)
      throws TikaException {
    int element = xml.depth();
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:sectPr" -> sections.add(numbering(xml, kind).or(document));
        case "w:pPr", "w:p", "w:body", "w:sdt", "w:sdtContent", "w:ins", "w:customXml" ->
            sections(xml, kind, document, sections);
        default -> {}
      }
    }
  }

  private static Numbering numbering(Xml xml, String kind) throws TikaException {
    int element = xml.depth();
    Numbering found = Numbering.UNSAID;
    while (xml.child(element)) {
      if (xml.name().equals(kind)) {
        int properties = xml.depth();
        while (xml.child(properties)) {
          String value = xml.attribute("w:val");
          found =
              switch (xml.name()) {
                case "w:numFmt" ->
                    new Numbering(
                        Optional.of(DocxNumbering.numerals(value)), found.start, found.restart);
                case "w:numStart" ->
                    new Numbering(found.numerals, xml.number("w:val"), found.restart);
                case "w:numRestart" ->
                    new Numbering(found.numerals, found.start, Optional.of(value));
                default -> found;
              };
        }
      }
    }
    return found;
  }

  /// The label of the next note.
  String next() {
    Numbering numbering = sections.get(Math.min(section, sections.size() - 1));
    last = started ? last + 1 : numbering.start.orElse(1);
    started = true;
    return numbering.numerals.orElse(Numerals.DECIMAL).print(last);
  }

  /// A section has ended.
  void endSection() {
    section++;
    restartIf("eachSect");
  }

  /// A page has ended, as Word last laid it out.
  void endPage() {
    restartIf("eachPage");
  }

  private void restartIf(String where) {
    Numbering numbering = sections.get(Math.min(section, sections.size() - 1));
    started &= !numbering.restart.orElse("").equals(where);
  }
}
