package org.rapporteur.corpus.specimens;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Writes a specimen as a Word document: heading styles, real footnotes, tables, automatic bullets,
/// a running head and page numbers. Letters of questions are numbered automatically in the
/// questionnaire and typed in replies, since both occur.
final class WordWriter {
  private final Specimen specimen;
  private final XWPFDocument document;
  private final WordStyles styles;
  private BigInteger letters;

  private WordWriter(Specimen specimen, XWPFDocument document) {
    this.specimen = specimen;
    this.document = document;
    this.styles = new WordStyles(document);
    this.letters = styles.newLetters();
  }

  static byte[] write(Specimen specimen) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      new WordWriter(specimen, document).fill();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return SteadyZip.rewrite(bytes.toByteArray());
    }
  }

  private void fill() {
    properties();
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.createRun().setText(specimen.head());
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    for (Block block : specimen.blocks()) {
      add(block);
    }
  }

  // POI takes dates of this kind only.
  @SuppressWarnings("JavaUtilDate")
  private void properties() {
    CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setTitle(specimen.title());
    properties.setCreator("Specimen secretariat");
    Optional<Date> date =
        Optional.of(Date.from(specimen.date().atTime(9, 0).toInstant(ZoneOffset.UTC)));
    properties.getUnderlyingProperties().setCreatedProperty(date);
    properties.getUnderlyingProperties().setModifiedProperty(date);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Cover cover -> write(cover.text(), centred());
      case Block.Contents line ->
          write(line.title(), document.createParagraph(), "\t" + line.page());
      case Block.Heading heading -> write(heading.text(), heading(heading.level()));
      case Block.Columns columns -> columns(columns);
      case Block.Plain plain -> write(plain.text(), document.createParagraph());
      case Block.Numbered numbered ->
          write(numbered.text().after(numbered.number() + ". "), document.createParagraph());
      case Block.Item item -> {
        write(item.text(), listed(styles.bullets()));
      }
      case Block.Recommendation advice -> {
        write(advice.heading(), heading(4));
        write(advice.text(), document.createParagraph());
      }
      case Block.Practice practice -> write(practice.text(), document.createParagraph());
      case Block.Boxed boxed -> boxed(boxed);
      case Block.Row row -> row(row.cells(), row.header());
      case Block.QuestionTitle title ->
          write(title.text().after(FormWords.title(title, specimen)), heading(2));
      case Block.Question question -> {
        letters = styles.newLetters();
        write(question.text().after(FormWords.numbered(question)), document.createParagraph());
      }
      case Block.Letter letter -> letter(letter);
      case Block.FollowUp followUp ->
          write(followUp.text().after("→ "), document.createParagraph());
      case Block.AnswerLabel label -> write(label.text(), document.createParagraph());
      case Block.Answer answer -> write(answer.text(), document.createParagraph());
      case Block.Target target ->
          write(
              target.text().after("Policy target No. " + target.number() + ": ").inBold(),
              document.createParagraph());
      case Block.Goal goal -> goal(goal);
      case Block.Entry entry -> entry(entry);
      case Block.AnswerStart _ -> throw new IllegalArgumentException("only a source has " + block);
    }
  }

  private XWPFParagraph heading(int level) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading" + level);
    return paragraph;
  }

  private XWPFParagraph centred() {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    return paragraph;
  }

  private void letter(Block.Letter letter) {
    if (specimen.layout() == Specimen.Layout.QUESTIONNAIRE) {
      write(letter.text(), listed(letters));
    } else {
      write(letter.text().after(letter.letter() + ". "), document.createParagraph());
    }
  }

  private XWPFParagraph listed(BigInteger list) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.ZERO);
    return paragraph;
  }

  private void boxed(Block.Boxed boxed) {
    switch (boxed.voice()) {
      case PLAIN -> write(boxed.text(), heading(4));
      case CHILDREN -> {
        boolean inBox = lastElement() instanceof XWPFTable;
        XWPFTableCell cell = inBox ? lastTable().getRow(0).getCell(0) : newCell();
        write(
            boxed.title() ? boxed.text().inBold() : boxed.text(),
            inBox ? cell.addParagraph() : cell.getParagraphs().getFirst());
      }
      case TREATY, EXPLANATORY -> {
        XWPFParagraph paragraph = boxed.title() ? heading(3) : document.createParagraph();
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.setBorderRight(Borders.SINGLE);
        write(boxed.text(), paragraph);
      }
    }
  }

  private XWPFTableCell newCell() {
    return document.createTable(1, 1).getRow(0).getCell(0);
  }

  private void columns(Block.Columns columns) {
    XWPFTableRow row = document.createTable(1, columns.columns().size()).getRow(0);
    int index = 0;
    for (List<Content> names : columns.columns()) {
      fill(row.getCell(index), names);
      index++;
    }
  }

  private void goal(Block.Goal goal) {
    if (FormWords.tabular(goal.number())) {
      row(List.of(Content.of("Operational Goal:"), goal.text()), false);
    } else {
      write(goal.text().after("Operational Goal: "), document.createParagraph());
    }
  }

  private void entry(Block.Entry entry) {
    if (FormWords.tabular(entry.goals())) {
      row(List.of(Content.of(entry.side().title), Content.EMPTY), true);
    } else {
      write(Content.of(entry.side().title).inBold(), document.createParagraph());
    }
    row(List.of(Content.of(entry.side().description), Content.EMPTY), false);
    fill(lastTable().getRows().getLast().getCell(1), entry.paragraphs());
  }

  private void fill(XWPFTableCell cell, List<Content> paragraphs) {
    boolean first = true;
    for (Content paragraph : paragraphs) {
      write(paragraph, first ? cell.getParagraphs().getFirst() : cell.addParagraph());
      first = false;
    }
  }

  /// Adds a row to the table that stands last, or begins a table.
  private void row(List<Content> cells, boolean bold) {
    XWPFTableRow row =
        lastElement() instanceof XWPFTable table
            ? table.createRow()
            : document.createTable(1, cells.size()).getRow(0);
    int index = 0;
    for (Content cell : cells) {
      write(bold ? cell.inBold() : cell, row.getCell(index).getParagraphs().getFirst());
      index++;
    }
  }

  private Object lastElement() {
    return document.getBodyElements().getLast();
  }

  private XWPFTable lastTable() {
    return document.getTables().getLast();
  }

  private void write(Content content, XWPFParagraph paragraph) {
    write(content, paragraph, "");
  }

  private void write(Content content, XWPFParagraph paragraph, String after) {
    for (Inline part : content.parts()) {
      switch (part.meaning()) {
        case Inline.Mark mark -> {
          XWPFFootnote note = document.createFootnote();
          XWPFParagraph first = note.createParagraph();
          first.setStyle("FootnoteText");
          write(specimen.note(mark.number()).after(" "), first);
          paragraph.addFootnoteReference(note);
        }
        case Inline.Link link -> run(part, paragraph.createHyperlinkRun(link.address()));
        case Inline.Words _, Inline.Party _, Inline.Provisions _ ->
            run(part, paragraph.createRun());
      }
    }
    if (!after.isEmpty()) {
      paragraph.createRun().setText(after);
    }
  }

  private static void run(Inline part, XWPFRun run) {
    run.setText(part.text());
    if (part.bold()) {
      run.setBold(true);
    }
  }
}
