package org.rapporteur.corpus.paper;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.corpus.format.Plain;
import org.rapporteur.corpus.format.Xml;

/// The words of a paper as WordprocessingML. Headings are bookmarks, to which the table of contents
/// and the references lead; the looks are those of the style sheet.
final class WordBody {
  /// The identifier of the part with the page numbers.
  static final String FOOTER = "footer";

  /// A4 with margins of 25 mm, in twentieths of a point.
  private static final int PAGE_WIDTH = 11906;

  private static final int PAGE_HEIGHT = 16838;
  private static final int MARGIN = 1417;

  private final Paper paper;
  private final Permalinks permalinks;
  private final Map<String, String> bookmarks = new HashMap<>();
  private final Map<String, String> addresses = new LinkedHashMap<>();

  WordBody(Paper paper, Permalinks permalinks) {
    this.paper = paper;
    this.permalinks = permalinks;
    // Word wants letters, digits and underscores, at most 40 of them.
    paper.headings().forEach(h -> bookmarks.put(h.anchor(), "section_" + (bookmarks.size() + 1)));
  }

  /// The addresses outside the document to which its words lead, each with an identifier. Complete
  /// when all is written.
  Map<String, String> addresses() {
    return Collections.unmodifiableMap(addresses);
  }

  void write(Xml xml) throws IOException {
    xml.begin(
        "w:document",
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    xml.begin("w:body");
    paragraph(xml, "Title", Line.of(paper.title()));
    contents(xml);
    for (Block block : paper.blocks()) {
      block(xml, block);
    }
    xml.begin("w:sectPr");
    xml.empty("w:footerReference", "w:type", "default", "r:id", FOOTER);
    xml.empty("w:pgSz", "w:w", "" + PAGE_WIDTH, "w:h", "" + PAGE_HEIGHT);
    String margin = String.valueOf(MARGIN);
    String half = String.valueOf(MARGIN / 2);
    xml.empty(
        "w:pgMar",
        "w:top",
        margin,
        "w:right",
        margin,
        "w:bottom",
        margin,
        "w:left",
        margin,
        "w:header",
        half,
        "w:footer",
        half,
        "w:gutter",
        "0");
    xml.end();
    xml.end();
    xml.end();
  }

  /// The table of contents: a field, which Word makes anew when asked, with its present entries.
  private void contents(Xml xml) throws IOException {
    List<Block.Heading> contents = paper.contents();
    if (contents.isEmpty()) {
      return;
    }
    int lowest = contents.stream().mapToInt(Block.Heading::level).max().orElseThrow();
    paragraph(xml, "TOCHeading", Line.of(paper.contentsTitle()));
    for (Block.Heading heading : contents) {
      xml.line();
      xml.begin("w:p");
      style(xml, "TOC" + heading.level());
      if (heading.equals(contents.getFirst())) {
        field(xml, "begin");
        xml.begin("w:r");
        xml.text(
            " TOC \\o \"1-" + lowest + "\" \\h \\n \\z ", "w:instrText", "xml:space", "preserve");
        xml.end();
        field(xml, "separate");
      }
      reference(xml, Line.of(heading.line().text()).runs().getFirst(), heading.anchor(), "");
      if (heading.equals(contents.getLast())) {
        field(xml, "end");
      }
      xml.end();
    }
  }

  private static void field(Xml xml, String character) throws IOException {
    xml.begin("w:r");
    xml.empty("w:fldChar", "w:fldCharType", character);
    xml.end();
  }

  private void block(Xml xml, Block block) throws IOException {
    switch (block) {
      case Block.Heading heading -> heading(xml, heading);
      case Block.Paragraph(Line line) -> paragraph(xml, "BodyText", line);
      case Block.Quotation(Line words, Line source) -> {
        paragraph(xml, "Quote", words);
        paragraph(xml, "QuoteSource", source);
      }
      case Block.Items(List<Line> items) -> {
        for (Line item : items) {
          paragraph(xml, "ListBullet", item);
        }
      }
      case Block.Grid grid -> {
        paragraph(xml, "Caption", Line.of(grid.caption()));
        new WordTable(grid, PAGE_WIDTH - 2 * MARGIN).write(xml, this);
        xml.empty("w:p"); // tables that touch would become one
      }
    }
  }

  private void heading(Xml xml, Block.Heading heading) throws IOException {
    String bookmark = bookmark(heading.anchor());
    String id = bookmark.substring(bookmark.indexOf('_') + 1);
    xml.line();
    xml.begin("w:p");
    style(xml, "Heading" + heading.level());
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
    runs(xml, heading.line());
    xml.empty("w:bookmarkEnd", "w:id", id);
    xml.end();
  }

  void paragraph(Xml xml, String style, Line line) throws IOException {
    xml.line();
    xml.begin("w:p");
    style(xml, style);
    runs(xml, line);
    xml.end();
  }

  private static void style(Xml xml, String name) throws IOException {
    xml.begin("w:pPr");
    xml.empty("w:pStyle", "w:val", name);
    xml.end();
  }

  private void runs(Xml xml, Line line) throws IOException {
    for (Run run : line.runs()) {
      switch (run) {
        case Run.Plain plain -> run(xml, run, "");
        case Run.Strong strong -> run(xml, run, "Strong");
        case Run.Remark remark -> run(xml, run, "Remark");
        case Run.Reference reference -> reference(xml, run, reference.anchor(), "Hyperlink");
        case Run.Permalink permalink -> {
          Optional<String> address = permalinks.address(permalink);
          if (address.isEmpty()) {
            run(xml, run, "");
          } else {
            String id = addresses.computeIfAbsent(address.get(), a -> "a" + (addresses.size() + 1));
            xml.element(() -> run(xml, run, "Hyperlink"), "w:hyperlink", "r:id", id);
          }
        }
      }
    }
  }

  private void reference(Xml xml, Run run, String anchor, String style) throws IOException {
    xml.element(
        () -> run(xml, run, style),
        "w:hyperlink",
        "w:anchor",
        bookmark(anchor),
        "w:history",
        "true");
  }

  private String bookmark(String anchor) {
    return bookmarks.getOrDefault(anchor, "");
  }

  /// Words of one look; line breaks in them stay.
  private static void run(Xml xml, Run run, String style) throws IOException {
    xml.begin("w:r");
    if (!style.isEmpty()) {
      xml.begin("w:rPr");
      xml.empty("w:rStyle", "w:val", style);
      xml.end();
    }
    String separator = "";
    for (String line : Plain.visible(run.text()).split("\n", -1)) {
      if (!separator.isEmpty()) {
        xml.empty(separator);
      }
      xml.text(line, "w:t", "xml:space", "preserve");
      separator = "w:br";
    }
    xml.end();
  }
}
