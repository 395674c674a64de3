package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Pages that are hard to read, drawn for tests. All text is invented.
enum HardPages {
  /// A heading across both columns, a paragraph that runs on in the second, footnotes in each.
  TWO_COLUMNS_WITH_FOOTNOTES {
    @Override
    void draw(Canvas canvas) {
      canvas.page().bold(60, 70, 16, "Protection of young witnesses across the region");
      canvas.lines(60, 100, 10, 12, column("The first column tells of hearings", 38));
      canvas.text(60, 100 + 38 * 12, 10, "which every court of Arvenia may order^1^ where");
      canvas.text(60, 100 + 39 * 12, 10, "the young witness asks for it in writing and a");
      canvas.rule(60, 580, 130, 580);
      canvas.text(60, 594, 8, "^1^ Act on hearings, section 4.");
      canvas.lines(310, 100, 10, 12, column("psychologist agrees, as the second column tells", 40));
      canvas.text(310, 100 + 40 * 12, 10, "where courts of Corvania^2^ have done the same.");
      canvas.rule(310, 600, 380, 600);
      canvas.text(310, 614, 8, "^2^ Code of procedure, article 9, which is printed in");
      canvas.text(310, 624, 8, "full in the annex.");
      canvas.text(295, 800, 10, "1");
      canvas
          .page()
          .lines(60, 70, 10, 12, wide("After the columns the text is as wide as the page", 6));
      canvas.text(295, 800, 10, "2");
    }
  },

  /// Columns whose lines were drawn across both, line by line.
  COLUMNS_DRAWN_ACROSS {
    @Override
    void draw(Canvas canvas) {
      canvas.page();
      List<String> left = column("Left column of the leaflet speaks about", 14);
      List<String> right = column("Right column of the leaflet speaks of", 14);
      for (int i = 0; i < left.size(); i++) {
        canvas.text(60, 100 + 12 * i, 10, left.get(i)).text(310, 100 + 12 * i, 10, right.get(i));
      }
    }
  },

  /// A ruled table that goes on on the next page, its head printed again, a row cut by the break.
  TABLE_ACROSS_PAGES {
    @Override
    void draw(Canvas canvas) {
      canvas.page().text(60, 640, 11, "The table shows what was done.");
      table(
          canvas,
          660,
          List.of("Year", "2029", "2030"),
          List.of("What was done", "A helpline opened.", "A guide for schools was printed, which"));
      canvas.page();
      table(
          canvas,
          60,
          List.of("Year", "", "2031"),
          List.of("What was done", "all schools of Dorvia received.", "Training began."));
      canvas.text(60, 150, 11, "After the table the report goes on.");
    }
  },

  /// Marks behind a quotation mark and a bracket; exponents and ordinals that are none.
  RAISED_NUMBERS {
    @Override
    void draw(Canvas canvas) {
      canvas.page();
      canvas.text(
          60, 80, 11, "Rooms of 12 m^2^ are used, in which “every child is heard”^1^ by one");
      canvas.text(60, 94, 11, "person (as the 2^nd^ report^2^ said); 10^3^ calls were made.^34^");
      canvas.rule(60, 700, 200, 700);
      canvas.text(60, 714, 8, "^1^ Guide, page 3.");
      canvas.text(60, 724, 8, "^2^ Second report.");
      canvas.text(60, 734, 8, "^3^ Yearbook of Arvenia.");
      canvas.text(60, 744, 8, "^4^ Yearbook of Corvania.");
    }
  },

  /// A heading that is the last line of a page, above the footnotes.
  HEADING_AT_A_PAGES_FOOT {
    @Override
    void draw(Canvas canvas) {
      canvas.page().lines(60, 80, 11, 14, wide("The first chapter says what was asked", 5));
      canvas.text(60, 150, 11, "and what was answered.^1^");
      canvas.bold(60, 185, 14, "II. What remains to be done");
      canvas.text(60, 714, 8, "1 Answers of all parties.");
      canvas.page().lines(60, 80, 11, 14, wide("The second chapter begins here", 4));
    }
  },

  /// A frame inside the text.
  BOX {
    @Override
    void draw(Canvas canvas) {
      canvas.page().lines(60, 80, 11, 14, wide("Before the box the text tells", 4));
      canvas.frame(60, 140, 535, 200).bold(70, 156, 10, "Promising practice");
      canvas
          .text(70, 172, 10, "In Arvenia a bus visits schools and")
          .text(70, 184, 10, "answers questions.");
      canvas.lines(60, 220, 11, 14, wide("Behind the box the text goes on", 3));
    }
  },

  /// Columns of short cells without any rule.
  ALIGNED_TABLE {
    @Override
    void draw(Canvas canvas) {
      canvas.page().lines(60, 80, 11, 14, wide("Calls to the helpline were counted", 3));
      String[][] cells = {
        {"Party", "Calls", "Share"},
        {"Arvenia", "1,200", "60 %"},
        {"Corvania", "600", "30 %"},
        {"Dorvia Vesta", "200", "10 %"}
      };
      for (int row = 0; row < cells.length; row++) {
        for (int column = 0; column < 3; column++) {
          canvas.text(80 + 150 * column, 150 + 16 * row, 11, cells[row][column]);
        }
      }
      canvas.lines(60, 240, 11, 14, wide("The figures are those of the year", 3));
    }
  },

  /// A page turned when shown, and a level page on which the text runs up.
  TURNED_PAGES {
    @Override
    void draw(Canvas canvas) {
      canvas
          .page(PDRectangle.A4, 90)
          .upwards(100, 780, 11, "Shown level, this line was drawn upwards.");
      canvas.upwards(114, 780, 11, "So was this one.");
      canvas.page().text(60, 80, 11, "This page is level and so is its text.");
      canvas.text(60, 94, 11, "Only the legend beside it is not.");
      canvas.upwards(40, 400, 9, "Number of calls");
      canvas.page().upwards(100, 780, 11, "This page's text runs up, and");
      canvas.upwards(114, 780, 11, "is read all the same.");
    }
  },

  /// A footnote at the same place of every page, in the same words but for its number.
  FOOTNOTES_THAT_RECUR {
    @Override
    void draw(Canvas canvas) {
      for (int page = 1; page <= 5; page++) {
        canvas.page().lines(60, 80, 11, 14, wide("Chapter number " + page + " of the text", 4));
        canvas.text(60, 140, 11, "ends with what was recommended.^" + (page + 4) + "^");
        canvas.text(60, 740, 8, "^" + (page + 4) + "^ Paragraph " + 20 * page + ".");
        canvas.text(290, 800, 9, "Page " + page);
      }
    }
  },

  /// Heads left and right in turn, a first page without, numbers as "page of", a foot that varies.
  RUNNING_HEADS {
    @Override
    void draw(Canvas canvas) {
      for (int page = 1; page <= 6; page++) {
        canvas.page();
        if (page > 1) {
          canvas.text(page % 2 == 0 ? 60 : 430, 40, 9, "INV/2031/" + 4).rule(60, 46, 535, 46);
        }
        canvas.lines(60, 90, 11, 14, wide("Chapter number " + page + " of the text", 4));
        canvas.text(60, 800, 9, page < 4 ? "Invented report: beginnings" : "Invented report: ends");
        canvas.text(480, 800, 9, "Page " + page + " of 6");
      }
    }
  },

  /// Small type at a page's end that begins with a year and is no footnote.
  SMALL_TYPE_THAT_IS_NO_FOOTNOTE {
    @Override
    void draw(Canvas canvas) {
      canvas.page().lines(60, 80, 11, 14, wide("The figures of all parties are known", 4));
      canvas.text(60, 714, 8, "2013 figures are those of the ministry and");
      canvas.text(60, 724, 8, "1 200 of them are estimates.");
      canvas.page().lines(60, 80, 11, 14, wide("The next page goes on", 3));
    }
  },

  /// A page without any text but with a picture is drawn by the test that needs it; this one has
  /// words broken by the typesetter and words with a hyphen of their own.
  HYPHENS {
    @Override
    void draw(Canvas canvas) {
      canvas
          .page()
          .lines(
              60,
              80,
              11,
              14,
              List.of(
                  "Information on self-generated images and on co-operation is given to everyone, and infor-",
                  "mation is kept for a year. Whoever has generated an image by himself is told that self-",
                  "generated images are his own. The parties cooperate and call it coopera-",
                  "tion; cooperation is what they want."));
    }
  };

  abstract void draw(Canvas canvas);

  byte[] bytes() {
    try (Canvas canvas = new Canvas()) {
      draw(canvas);
      return canvas.bytes();
    }
  }

  private static List<String> column(String begins, int lines) {
    List<String> text = new ArrayList<>();
    text.add(begins);
    for (int i = 1; i < lines; i++) {
      text.add("how line " + i + " of the column follows the last and");
    }
    return text;
  }

  private static List<String> wide(String begins, int lines) {
    List<String> text = new ArrayList<>();
    text.add(begins + ", and it does so in lines that reach nearly to the edge of the page");
    for (int i = 2; i < lines; i++) {
      text.add(
          "where line "
              + i
              + " says that measures were taken by parties and that more will follow in all");
    }
    text.add("of them before long.");
    return text;
  }

  private static void table(Canvas canvas, double top, List<String> first, List<String> second) {
    for (int row = 0; row < first.size(); row++) {
      double y = top + 20 * row;
      canvas.text(65, y + 14, 10, first.get(row)).text(155, y + 14, 10, second.get(row));
      canvas.frame(60, y, 150, y + 20).frame(150, y, 535, y + 20);
    }
  }
}
