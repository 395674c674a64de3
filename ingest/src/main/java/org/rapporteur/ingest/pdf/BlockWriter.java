package org.rapporteur.ingest.pdf;

import java.util.List;
import org.apache.tika.sax.XHTMLContentHandler;
import org.rapporteur.ingest.block.Hyphens;
import org.xml.sax.SAXException;

/// Writes the blocks of a document as XHTML, page by page.
final class BlockWriter {
  private final XHTMLContentHandler xhtml;
  private final Typography type;
  private final LineWriter lines;

  BlockWriter(XHTMLContentHandler xhtml, Typography type, List<Block> blocks) {
    this.xhtml = xhtml;
    this.type = type;
    Hyphens hyphens = new Hyphens();
    blocks.forEach(block -> learn(block, hyphens));
    this.lines = new LineWriter(xhtml, new NoteMarks(blocks), hyphens);
  }

  private static void learn(Block block, Hyphens hyphens) {
    switch (block) {
      case Block.Text text -> learn(text.lines(), hyphens);
      case Block.Note note -> learn(note.lines(), hyphens);
      case Block.Box(_, List<Block> inner) -> inner.forEach(part -> learn(part, hyphens));
      case Block.Table(_, _, List<Region.Row> rows) -> {
        for (Region.Row row : rows) {
          row.cells().forEach(cell -> learn(cell.lines(), hyphens));
        }
      }
    }
  }

  private static void learn(List<Line> lines, Hyphens hyphens) {
    hyphens.learn(lines.stream().map(Line::text).toList());
  }

  /// Writes all pages, those without text too.
  void write(List<PageLayout> pages, List<Block> blocks) throws SAXException {
    for (String running :
        pages.stream().flatMap(page -> page.furniture().stream()).distinct().toList()) {
      xhtml.startElement("div", LineWriter.attributes("furniture", ""));
      xhtml.characters(running);
      xhtml.endElement("div");
    }
    int at = 0;
    for (PageLayout page : pages) {
      xhtml.startElement("div", LineWriter.attributes("page", page.label()));
      while (at < blocks.size() && blocks.get(at).page() <= page.sheet().number()) {
        write(blocks.get(at++));
      }
      xhtml.endElement("div");
    }
  }

  private void write(Block block) throws SAXException {
    switch (block) {
      case Block.Text text -> {
        String element =
            switch (text.kind()) {
              case PARAGRAPH -> "p";
              case ITEM -> "li";
              case HEADING -> "h" + type.headingLevel(text.first());
            };
        xhtml.startElement(element);
        lines.write(text.lines(), 0);
        xhtml.endElement(element);
      }
      case Block.Note note -> {
        xhtml.startElement("div", LineWriter.attributes("footnote", note.label()));
        lines.write(note.lines(), note.skip());
        xhtml.endElement("div");
      }
      case Block.Table(_, _, List<Region.Row> rows) -> writeTable(rows);
      case Block.Box(_, List<Block> inner) -> {
        xhtml.startElement("div", LineWriter.attributes("box", ""));
        for (Block part : inner) {
          write(part);
        }
        xhtml.endElement("div");
      }
    }
  }

  private void writeTable(List<Region.Row> rows) throws SAXException {
    xhtml.startElement("table");
    for (Region.Row row : rows) {
      xhtml.startElement("tr");
      for (Region.Cell cell : row.cells()) {
        xhtml.startElement("td");
        lines.write(cell.lines(), 0);
        xhtml.endElement("td");
      }
      xhtml.endElement("tr");
    }
    xhtml.endElement("table");
  }
}
