package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.corpus.specimens.PageComposer.Line;
import org.rapporteur.corpus.specimens.PdfLine.Frame;
import org.rapporteur.corpus.specimens.PdfLine.Span;

/// Turns the blocks of a specimen into lines of a PDF.
final class PdfLayout {
  /// The width of the text area in points.
  static final double WIDTH = 451;

  private static final double BODY = 11;
  private static final double NOTE = 9;
  private static final List<Double> FORM_COLUMNS = List.of(0.0, 130.0, WIDTH);
  private static final List<Double> TABLE_COLUMNS = List.of(0.0, 45.0, 130.0, 300.0, WIDTH);

  private final PdfFonts fonts;
  private final Specimen specimen;
  private final List<Line<PdfLine>> lines = new ArrayList<>();

  PdfLayout(Specimen specimen, PdfFonts fonts) {
    this.specimen = specimen;
    this.fonts = fonts;
  }

  List<Line<PdfLine>> lines() {
    Block before = null;
    for (Block block : specimen.blocks()) {
      if (inBox(before) && !inBox(block)) {
        closeFrame();
        space(8);
      }
      add(block, inBox(before));
      before = block;
    }
    return lines;
  }

  /// The lines of a footnote, in smaller type after a raised number.
  List<Line<PdfLine>> note(int number) {
    List<Line<PdfLine>> result = new ArrayList<>();
    List<Inline> parts = new ArrayList<>();
    parts.add(new Inline(Integer.toString(number), false, new Inline.Mark(number)));
    parts.addAll(specimen.note(number).after(" ").parts());
    for (List<Piece> line : broken(new Content(parts), NOTE, WIDTH)) {
      PdfLine set = new PdfLine(spans(line, NOTE, 0), NOTE + 2, Frame.NONE);
      result.add(new Line<>(set, set.height(), List.of(), false, false));
    }
    return result;
  }

  private static boolean inBox(Block block) {
    return block instanceof Block.Boxed boxed && boxed.voice() != Block.Voice.PLAIN;
  }

  private void add(Block block, boolean boxOpen) {
    switch (block) {
      case Block.Cover cover -> centred(cover.text());
      case Block.Contents line -> contents(line);
      case Block.Heading heading -> heading(heading);
      case Block.Columns columns -> columns(columns);
      case Block.Plain plain -> paragraph(plain.text(), 0);
      case Block.Numbered numbered -> paragraph(numbered.text().after(numbered.number() + ". "), 0);
      case Block.Item item -> {
        boolean report = specimen.layout() == Specimen.Layout.REPORT;
        paragraph(item.text().after(report ? "− " : "• "), 14);
      }
      case Block.Recommendation advice -> {
        text(advice.heading().inBold(), BODY, 0, false, true);
        paragraph(advice.text(), 0);
      }
      case Block.Practice practice -> paragraph(practice.text(), 0);
      case Block.Boxed boxed -> boxed(boxed, boxOpen);
      case Block.Row row -> row(row.header() ? bold(row.cells()) : row.cells(), TABLE_COLUMNS);
      case Block.QuestionTitle title -> {
        text(title.text().after(FormWords.title(title, specimen)).inBold(), 12, 0, false, true);
        space(4);
      }
      case Block.Question question ->
          paragraph(question.text().after(FormWords.numbered(question)), 0);
      case Block.Letter letter -> paragraph(letter.text().after(letter.letter() + ". "), 14);
      case Block.FollowUp followUp -> paragraph(followUp.text().after("→ "), 0);
      case Block.AnswerLabel label -> paragraph(label.text(), 0);
      case Block.Answer answer -> paragraph(answer.text(), 0);
      case Block.Target target -> {
        space(6);
        Content title = target.text().after("Policy target No. " + target.number() + ": ");
        text(title.inBold(), 12, 0, false, true);
        space(6);
      }
      case Block.Goal goal ->
          row(List.of(Content.of("Operational Goal:").inBold(), goal.text()), FORM_COLUMNS);
      case Block.Entry entry -> entry(entry);
      case Block.AnswerStart _ -> throw new IllegalArgumentException("only a source has " + block);
    }
  }

  private static List<Content> bold(List<Content> cells) {
    return cells.stream().map(Content::inBold).toList();
  }

  private void heading(Block.Heading heading) {
    boolean chapter = heading.level() == 1;
    boolean newPage = chapter && specimen.layout() == Specimen.Layout.REPORT;
    double size = Math.max(18 - 2.5 * heading.level(), BODY);
    space(newPage ? 0 : 8);
    text(heading.text().inBold(), size, 0, newPage, true);
    lines.add(line(PdfLine.space(5), List.of(), false, true));
  }

  private void centred(Content content) {
    for (List<Piece> line : broken(content.inBold(), 12, WIDTH)) {
      List<Span> spans = spans(line, 12, 0);
      Span last = spans.getLast();
      double end = last.x() + fonts.width(last.text(), last.bold(), last.size());
      lines.add(line(new PdfLine(spans(line, 12, (WIDTH - end) / 2), 18, Frame.NONE), line));
    }
    space(10);
  }

  private void contents(Block.Contents contents) {
    double x = WIDTH - fonts.width(contents.page(), false, BODY);
    boolean first = true;
    for (List<Piece> line : broken(contents.title(), BODY, WIDTH - 30)) {
      List<Span> spans = new ArrayList<>(spans(line, BODY, 0));
      if (first) {
        spans.add(new Span(x, contents.page(), false, BODY, 0));
      }
      first = false;
      lines.add(line(new PdfLine(spans, BODY + 3, Frame.NONE), line));
    }
  }

  private void columns(Block.Columns columns) {
    for (List<Content> column : columns.columns()) {
      column.forEach(name -> text(name, BODY, 40, false, false));
    }
    space(6);
  }

  private void boxed(Block.Boxed boxed, boolean open) {
    if (boxed.voice() == Block.Voice.PLAIN) {
      text(boxed.text().inBold(), BODY, 0, false, true);
      space(4);
      return;
    }
    boolean top = !open;
    Content content = boxed.title() ? boxed.text().inBold() : boxed.text();
    for (List<Piece> line : broken(content, 10, WIDTH - 16)) {
      Frame frame = new Frame(List.of(0.0, WIDTH), top, false);
      lines.add(line(new PdfLine(spans(line, 10, 8), 14, frame), line));
      top = false;
    }
  }

  private void entry(Block.Entry entry) {
    row(List.of(Content.of(entry.side().title).inBold(), Content.EMPTY), FORM_COLUMNS);
    Content label = Content.of(entry.side().description).inBold();
    if (entry.paragraphs().isEmpty()) {
      row(List.of(label, Content.EMPTY), FORM_COLUMNS);
    }
    boolean first = true;
    for (Content paragraph : entry.paragraphs()) {
      row(List.of(first ? label : Content.EMPTY, paragraph), FORM_COLUMNS, first);
      first = false;
    }
    closeFrame();
  }

  private void row(List<Content> cells, List<Double> edges) {
    row(cells, edges, true);
    closeFrame();
  }

  /// Sets the cells of a row side by side, line by line, without a rule below.
  private void row(List<Content> cells, List<Double> edges, boolean rule) {
    List<List<List<Piece>>> broken = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      broken.add(broken(cells.get(i), 10, edges.get(i + 1) - edges.get(i) - 8));
      height = Math.max(height, broken.getLast().size());
    }
    for (int n = 0; n < height; n++) {
      List<Span> spans = new ArrayList<>();
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        if (n < broken.get(i).size()) {
          spans.addAll(spans(broken.get(i).get(n), 10, edges.get(i) + 4));
          pieces.addAll(broken.get(i).get(n));
        }
      }
      PdfLine set = new PdfLine(spans, 13, new Frame(edges, rule && n == 0, false));
      lines.add(line(set, marks(pieces), false, n < height - 1));
    }
  }

  private void closeFrame() {
    Line<PdfLine> last = lines.removeLast();
    lines.add(line(last.content().closed(), last.marks(), last.newPage(), last.keep()));
  }

  private void paragraph(Content content, double indent) {
    text(content, BODY, indent, false, false);
    space(6);
  }

  private void text(Content content, double size, double indent, boolean newPage, boolean keep) {
    boolean first = newPage;
    for (List<Piece> line : broken(content, size, WIDTH - indent)) {
      PdfLine set = new PdfLine(spans(line, size, indent), size + 3, Frame.NONE);
      lines.add(line(set, marks(line), first, keep));
      first = false;
    }
  }

  private void space(double height) {
    lines.add(line(PdfLine.space(height), List.of(), false, false));
  }

  private static Line<PdfLine> line(PdfLine line, List<Piece> pieces) {
    return line(line, marks(pieces), false, false);
  }

  private static Line<PdfLine> line(
      PdfLine line, List<Integer> marks, boolean newPage, boolean keep) {
    return new Line<>(line, line.height(), marks, newPage, keep);
  }

  private List<List<Piece>> broken(Content content, double size, double width) {
    return new LineBreaker(width, piece -> width(piece, size)).lines(Pieces.of(content));
  }

  private double width(Piece piece, double size) {
    double used = piece.origin().isMark() ? markSize(size) : size;
    return fonts.width(piece.withGap(), piece.origin().bold(), used);
  }

  /// Footnote marks are set in type of three fifths of the size of their line.
  private static double markSize(double size) {
    return size * 0.6;
  }

  private List<Span> spans(List<Piece> line, double size, double indent) {
    List<Span> spans = new ArrayList<>();
    double x = indent;
    boolean first = true;
    for (Piece piece : line) {
      boolean mark = piece.origin().isMark();
      String text = first ? piece.text() : piece.withGap();
      double used = mark ? markSize(size) : size;
      spans.add(new Span(x, text, piece.origin().bold(), used, mark ? size * 0.35 : 0));
      x += fonts.width(text, piece.origin().bold(), used);
      first = false;
    }
    return spans;
  }

  private static List<Integer> marks(List<Piece> line) {
    return new Content(line.stream().map(Piece::origin).filter(Inline::isMark).toList()).notes();
  }
}
