package org.rapporteur.ingest.office;

import org.rapporteur.ingest.office.RtfTokens.Word;

/// What a form field of an RTF file shows that is not in its text: a box that is ticked or not.
final class RtfField {
  private static final int CHECK_BOX = 1;

  /// The result that means: as usual.
  private static final int UNSAID = 25;

  private int type;
  private int result = UNSAID;
  private int usual;

  void read(Word word) {
    switch (word.name()) {
      case "fftype" -> type = word.or(0);
      case "ffres" -> result = word.or(UNSAID);
      case "ffdefres" -> usual = word.or(0);
      default -> {}
    }
  }

  /// What is shown; empty for a field whose text stands in the document.
  String take() {
    boolean ticked = (result == UNSAID ? usual : result) == 1;
    String shown = type != CHECK_BOX ? "" : ticked ? "☒" : "☐";
    type = 0;
    result = UNSAID;
    usual = 0;
    return shown;
  }
}
