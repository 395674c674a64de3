package org.rapporteur.ingest.office;

import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/// The footnotes or endnotes of an older Word file.
final class DocNotes {
  private final HWPFDocument document;
  private final Notes notes;
  private final Range story;
  private final Numerals numerals;
  private int next;

  private DocNotes(HWPFDocument document, Notes notes, Range story, Numerals numerals, int first) {
    this.document = document;
    this.notes = notes;
    this.story = story;
    this.numerals = numerals;
    this.next = Math.max(1, first);
  }

  static DocNotes footnotes(HWPFDocument document) {
    return new DocNotes(
        document,
        document.getFootnotes(),
        document.getFootnoteRange(),
        DocLists.numerals(document.getDocProperties().getNfcFtnRef()),
        document.getDocProperties().getNFtn());
  }

  static DocNotes endnotes(HWPFDocument document) {
    return new DocNotes(
        document,
        document.getEndnotes(),
        document.getEndnoteRange(),
        DocLists.numerals(document.getDocProperties().getNfcEdnRef()),
        document.getDocProperties().getNEdn());
  }

  /// The words of the note that is called at a place, if one is.
  Optional<Range> at(int place) {
    int index = notes.getNoteIndexByAnchorPosition(place);
    if (index < 0) {
      return Optional.empty();
    }
    int start = story.getStartOffset();
    return Optional.of(
        new Range(
            start + notes.getNoteTextStartOffset(index),
            start + notes.getNoteTextEndOffset(index),
            document));
  }

  /// The label of the next note that has none of its own.
  String next() {
    return numerals.print(next++);
  }
}
