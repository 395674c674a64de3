package org.rapporteur.corpus.paper;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.corpus.format.Xml;

/// A table as WordprocessingML: its header row stands again on each page, its columns are as wide
/// as their texts ask for.
final class WordTable {
  /// The widest that a column counts for, in characters, and the room beside each.
  private static final int WIDEST = 60;

  private static final int ROOM = 4;

  private final Block.Grid grid;
  private final int[] widths;

  /// @param width its width in twentieths of a point
  WordTable(Block.Grid grid, int width) {
    this.grid = grid;
    int[] characters = new int[grid.header().size()];
    Arrays.fill(characters, ROOM);
    grid.all()
        .forEach(row -> {
          for (int i = 0; i < characters.length; i++) {
            int length = Math.min(WIDEST, row.get(i).text().length());
            characters[i] = Math.max(characters[i], length);
          }
        });
    int all = Arrays.stream(characters).sum();
    this.widths = Arrays.stream(characters).map(share -> width * share / all).toArray();
  }

  void write(Xml xml, WordBody body) throws IOException {
    xml.begin("w:tbl");
    xml.begin("w:tblPr");
    xml.empty("w:tblStyle", "w:val", "Grid");
    xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
    xml.empty("w:tblLook", "w:firstRow", "true", "w:firstColumn", "true", "w:noVBand", "true");
    xml.empty("w:tblCaption", "w:val", TextPaper.words(grid.caption()));
    xml.end();
    xml.begin("w:tblGrid");
    for (int width : widths) {
      xml.empty("w:gridCol", "w:w", String.valueOf(width));
    }
    xml.end();
    row(xml, grid.header().stream().map(Line::of).toList(), true, body);
    for (List<Line> row : grid.rows()) {
      row(xml, row, false, body);
    }
    xml.end();
  }

  private void row(Xml xml, List<Line> cells, boolean header, WordBody body) throws IOException {
    xml.begin("w:tr");
    xml.begin("w:trPr");
    xml.empty("w:cantSplit");
    if (header) {
      xml.empty("w:tblHeader");
    }
    xml.end();
    for (int i = 0; i < widths.length; i++) {
      xml.begin("w:tc");
      xml.begin("w:tcPr");
      xml.empty("w:tcW", "w:w", String.valueOf(widths[i]), "w:type", "dxa");
      xml.end();
      body.paragraph(xml, header ? "TableHeading" : "TableText", cells.get(i));
      xml.end();
    }
    xml.end();
  }
}
