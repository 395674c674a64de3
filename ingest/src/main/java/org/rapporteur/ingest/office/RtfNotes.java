package org.rapporteur.ingest.office;

import java.util.List;
import java.util.Map;
import org.rapporteur.ingest.office.Piece.Note;

/// Numbers the notes of an RTF file as its readers print them.
final class RtfNotes {
  private static final Map<String, Numerals> NUMERALS =
      Map.of(
          "nar", Numerals.DECIMAL,
          "nalc", Numerals.LOWER_LETTER,
          "nauc", Numerals.UPPER_LETTER,
          "nrlc", Numerals.LOWER_ROMAN,
          "nruc", Numerals.UPPER_ROMAN,
          "nchi", Numerals.SIGNS);

  private final Series footnotes = new Series();
  private final Series endnotes = new Series();

  /// The notes of one kind.
  private static final class Series {
    private Numerals numerals = Numerals.DECIMAL;
    private int first = 1;
    private int next = 1;
    private boolean restarts;
  }

  /// Reads a control word that says how notes are numbered; leaves others.
  void read(String word, int number) {
    boolean end = word.startsWith("aftn");
    Series series = end ? endnotes : footnotes;
    String what = end ? word.substring(4) : word.startsWith("ftn") ? word.substring(3) : "";
    Numerals numerals = NUMERALS.get(what);
    if (numerals != null) {
      series.numerals = numerals;
    }
    switch (what) {
      case "start" -> {
        series.first = number;
        series.next = number;
      }
      case "restart" -> series.restarts = true;
      case "rstcont" -> series.restarts = false;
      default -> {}
    }
  }

  void endSection() {
    footnotes.next = footnotes.restarts ? footnotes.first : footnotes.next;
    endnotes.next = endnotes.restarts ? endnotes.first : endnotes.next;
  }

  /// A note.
  ///
  /// @param end whether it is an endnote
  /// @param custom the mark that its author gave it, empty if it is numbered
  Note note(boolean end, String custom, List<Piece> content) {
    if (!custom.isEmpty()) {
      return new Note(custom, NoteText.withoutMark(content, custom));
    }
    Series series = end ? endnotes : footnotes;
    return new Note(series.numerals.print(series.next++), content);
  }
}
