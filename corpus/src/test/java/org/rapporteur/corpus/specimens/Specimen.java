package org.rapporteur.corpus.specimens;

import java.time.LocalDate;
import java.util.List;

/// An invented document.
///
/// @param id its file name without extension
/// @param head the running head of its pages
/// @param notes its footnotes; the first has number 1
record Specimen(
    String id,
    Layout layout,
    String language,
    String title,
    String head,
    LocalDate date,
    List<Block> blocks,
    List<Content> notes) {

  /// The form of the document, which decides how its text is laid out.
  enum Layout {
    REPORT,
    REPLY,
    QUESTIONNAIRE,
    FACTSHEET,
    FORM
  }

  Specimen {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  Content note(int number) {
    return notes.get(number - 1);
  }

  Specimen withBlocks(List<Block> others) {
    return new Specimen(id, layout, language, title, head, date, others, notes);
  }
}
