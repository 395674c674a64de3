package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.corpus.specimens.PageComposer.Line;
import org.rapporteur.corpus.specimens.PageComposer.Page;

/// Writes a report as text that looks extracted from a PDF: hard line ends, footnote digits glued
/// to words, footnotes at the foot of each page, a space where a page begins.
final class PagedTextWriter {
  private static final int WIDTH = 95;
  private static final int NOTE_WIDTH = 112;
  private static final double NOTE_HEIGHT = 0.8;
  private static final double PAGE_HEIGHT = 46;

  private final List<Line<String>> lines = new ArrayList<>();
  private boolean inRecommendation;

  private PagedTextWriter() {}

  static String write(Specimen specimen) {
    PagedTextWriter writer = new PagedTextWriter();
    for (Block block : specimen.blocks()) {
      writer.add(block);
    }
    List<Page<String>> pages =
        new PageComposer<>(PAGE_HEIGHT, 3, number -> noteLines(number, specimen.note(number)))
            .pages(writer.lines);
    return pages.stream().map(PagedTextWriter::page).collect(Collectors.joining());
  }

  private static String page(Page<String> page) {
    StringBuilder text = new StringBuilder(" ");
    page.text().forEach(line -> text.append(line).append(" \n"));
    if (!page.notes().isEmpty()) {
      text.append("\n \n\n");
      page.notes().forEach(line -> text.append(line).append(" \n"));
    }
    return text.toString();
  }

  private static List<Line<String>> noteLines(int number, Content note) {
    // A note added after adoption has no full stop after its number, as in published reports.
    boolean late = note.plain().startsWith("After the adoption");
    List<Line<String>> lines = new ArrayList<>();
    for (List<Piece> line : broken(note.after(number + (late ? " " : ". ")), NOTE_WIDTH)) {
      lines.add(new Line<>(string(line), NOTE_HEIGHT, List.of(), false, false));
    }
    return lines;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Cover cover -> text(cover.text(), false, true);
      case Block.Contents line -> text(line.title(), false, false);
      case Block.Heading heading -> {
        inRecommendation = false;
        text(heading.text(), heading.level() == 1, true);
      }
      case Block.Columns columns -> columns(columns);
      case Block.Plain plain -> text(plain.text(), false, false);
      case Block.Numbered numbered -> {
        inRecommendation = false;
        text(numbered.text().after(numbered.number() + ". "), false, false);
      }
      case Block.Item item -> text(item.text().after(inRecommendation ? "- " : "− "), false, false);
      case Block.Recommendation advice -> {
        inRecommendation = true;
        lines(advice.heading(), false, true);
        text(advice.text(), false, false);
      }
      case Block.Practice practice -> text(practice.text(), false, false);
      case Block.Boxed boxed -> text(boxed.text(), false, boxed.title());
      case Block.Row row -> row(row);
      case Block.QuestionTitle title ->
          text(title.text().after("Question " + title.number() + ".  "), false, true);
      case Block.Question question ->
          text(
              question.number().contains(".")
                  ? question.text().after(question.number() + ".  ")
                  : question.text(),
              false,
              false);
      case Block.Letter letter -> text(letter.text().after(letter.letter() + ". "), false, false);
      case Block.FollowUp followUp -> text(followUp.text().after("→ "), false, false);
      case Block.AnswerStart _, Block.AnswerLabel _, Block.Answer _ -> throw misplaced(block);
      case Block.Target _, Block.Goal _, Block.Entry _ -> throw misplaced(block);
    }
  }

  private static IllegalArgumentException misplaced(Block block) {
    return new IllegalArgumentException("a report has no " + block);
  }

  private void text(Content content, boolean newPage, boolean keep) {
    lines(content, newPage, keep);
    blank();
  }

  private void lines(Content content, boolean newPage, boolean keep) {
    boolean first = newPage;
    for (List<Piece> line : broken(content, WIDTH)) {
      lines.add(new Line<>(string(line), 1, marks(line), first, keep));
      first = false;
    }
  }

  private void blank() {
    lines.add(new Line<>("", 1, List.of(), false, !lines.isEmpty() && lines.getLast().keep()));
  }

  private void columns(Block.Columns columns) {
    for (List<Content> column : columns.columns()) {
      column.forEach(name -> lines(name, false, true));
      blank();
    }
  }

  private void row(Block.Row row) {
    List<Inline> cells = new ArrayList<>();
    for (Content cell : row.cells()) {
      if (!cells.isEmpty()) {
        cells.add(Inline.words(" "));
      }
      cells.addAll(cell.parts());
    }
    for (List<Piece> line : broken(new Content(cells), 70)) {
      lines.add(new Line<>(string(line), 1, marks(line), false, false));
    }
    blank();
  }

  private static List<List<Piece>> broken(Content content, int width) {
    return new LineBreaker(width, piece -> piece.withGap().length()).lines(Pieces.of(content));
  }

  private static List<Integer> marks(List<Piece> line) {
    return new Content(line.stream().map(Piece::origin).filter(Inline::isMark).toList()).notes();
  }

  private static String string(List<Piece> line) {
    return line.stream().map(Piece::withGap).collect(Collectors.joining()).stripLeading();
  }
}
