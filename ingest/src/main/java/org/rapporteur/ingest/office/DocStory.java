package org.rapporteur.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.office.Piece.Note;

/// Reads the texts of an older Word file: the body, notes, text boxes, running heads. Kept for one
/// file.
final class DocStory {
  private static final char NOTE = 2;
  private static final char CELL_END = 7;
  private static final char LINE_BREAK = 11;
  private static final char FIELD_BEGIN = 19;
  private static final char FIELD_RESULT = 20;
  private static final char FIELD_END = 21;
  private static final char FIXED_HYPHEN = 30;
  private static final char SOFT_HYPHEN = 31;

  private static final short RAISED = 1;

  /// Outline levels run from 0 to 8; 9 is text.
  private static final int TEXT = 9;

  private final HWPFDocumentCore document;
  private final @Nullable DocNotes footnotes;
  private final @Nullable DocNotes endnotes;
  private final DocLists lists = new DocLists();

  DocStory(HWPFDocumentCore document) {
    this.document = document;
    this.footnotes = document instanceof HWPFDocument modern ? DocNotes.footnotes(modern) : null;
    this.endnotes = document instanceof HWPFDocument modern ? DocNotes.endnotes(modern) : null;
  }

  /// Reads a text.
  List<Piece> read(Range range) {
    StoryBuilder story = new StoryBuilder();
    Fields fields = new Fields();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      int table = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
      if (paragraph.isTableRowEnd()) {
        story.endRow(table);
        continue;
      }
      characters(paragraph, story, fields);
      if (!story.paragraph().isBlank()) {
        story.label(lists.label(paragraph));
      }
      story.endParagraph(heading(paragraph), table);
      String text = paragraph.text();
      boolean cellEnds = !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END;
      if (table > 0 && (cellEnds || paragraph.isEmbeddedCellMark())) {
        story.endCell(table);
      }
    }
    story.endParagraph(0, 0);
    return story.end();
  }

  /// The fields that are open, each either at its code or at its result.
  private static final class Fields {
    private final StringBuilder open = new StringBuilder();

    /// Reads a character; whether it belongs to what is shown.
    boolean shows(char c) {
      switch (c) {
        case FIELD_BEGIN -> open.append('c');
        case FIELD_RESULT -> {
          if (!open.isEmpty()) {
            open.setCharAt(open.length() - 1, 'r');
          }
        }
        case FIELD_END -> open.setLength(Math.max(0, open.length() - 1));
        default -> {
          return open.indexOf("c") < 0;
        }
      }
      return false;
    }
  }

  /// The runs of a paragraph, none where the file does not say reliably where they are: in the
  /// oldest files, and where one ends before it begins.
  private List<CharacterRun> runs(Paragraph paragraph) {
    List<CharacterRun> runs = new ArrayList<>();
    try {
      for (int i = 0; footnotes != null && i < paragraph.numCharacterRuns(); i++) {
        runs.add(paragraph.getCharacterRun(i));
      }
    } catch (IllegalArgumentException e) {
      return List.of();
    }
    return runs;
  }

  private void characters(Paragraph paragraph, StoryBuilder story, Fields fields) {
    List<CharacterRun> runs = runs(paragraph);
    if (runs.isEmpty()) {
      text(paragraph.text(), false, story, fields);
    }
    for (CharacterRun run : runs) {
      boolean unseen = run.isVanished() || run.isMarkedDeleted();
      Optional<Note> note = unseen ? Optional.empty() : note(run);
      if (note.isPresent()) {
        story.paragraph().add(note.get());
        continue;
      }
      if (run.isSymbol() && !unseen) {
        String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
        String code = "%04X".formatted((int) run.getSymbolCharacter());
        story.paragraph().add(DocxSymbols.sign(font, code));
        continue;
      }
      if (!unseen) {
        text(run.text(), run.getSubSuperScriptIndex() == RAISED, story, fields);
      } else {
        run.text().chars().forEach(c -> fields.shows((char) c));
      }
    }
  }

  private static void text(String text, boolean raised, StoryBuilder story, Fields fields) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!fields.shows(c)) {
        continue;
      }
      switch (c) {
        case LINE_BREAK -> {
          add(words, raised, story);
          story.paragraph().add(new Run.Break());
        }
        case FIXED_HYPHEN -> words.append('\u2011');
        case SOFT_HYPHEN -> words.append('\u00AD');
        default -> {
          if (c >= ' ' || c == '\t') {
            words.append(c);
          }
        }
      }
    }
    add(words, raised, story);
  }

  private static void add(StringBuilder words, boolean raised, StoryBuilder story) {
    String text = words.toString();
    words.setLength(0);
    if (raised && !text.isEmpty()) {
      story.paragraph().add(new Run.Raised(text));
    } else {
      story.paragraph().add(text);
    }
  }

  /// The note that is called where a run begins.
  private Optional<Note> note(CharacterRun run) {
    Optional<Note> footnote = footnotes == null ? Optional.empty() : note(run, footnotes);
    return footnote.isPresent() || endnotes == null ? footnote : note(run, endnotes);
  }

  private Optional<Note> note(CharacterRun run, DocNotes notes) {
    Optional<Range> words = notes.at(run.getStartOffset());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String mark = run.text();
    boolean numbered = mark.indexOf(NOTE) >= 0;
    List<Piece> content = read(words.get());
    return Optional.of(
        numbered
            ? new Note(notes.next(), content)
            : new Note(mark.strip(), NoteText.withoutMark(content, mark.strip())));
  }

  private int heading(Paragraph paragraph) {
    int style = paragraph.getStyleIndex();
    if (paragraph.getLvl() < TEXT) {
      return paragraph.getLvl() + 1;
    }
    if (style >= 1 && style <= 9) {
      return style; // the places of the styles of headings never change
    }
    StyleDescription described =
        document.getStyleSheet() == null || style >= document.getStyleSheet().numStyles()
            ? null
            : document.getStyleSheet().getStyleDescription(style);
    String name = described == null ? null : described.getName();
    return name != null && name.toLowerCase(Locale.ROOT).equals("title") ? 1 : 0;
  }
}
