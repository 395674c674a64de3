package org.rapporteur.ingest.office;

/// What holds inside a group of RTF, and is as before once it ends.
final class RtfState {
  /// Where the text of a group goes.
  enum Target {
    /// The text of the document, or of the story at hand.
    STORY,
    /// What a list prints before an item.
    LABEL,
    FONTS,
    STYLES,
    TITLE,
    /// The result of a form field.
    FIELD,
    /// Two spellings of one text, of which the second is taken.
    SPELLINGS,
    NOWHERE
  }

  Target target = Target.STORY;
  int font = -1;

  /// How many characters follow a Unicode character for readers that know none.
  int substitutes = 1;

  boolean hidden;
  boolean deleted;
  boolean raised;

  /// The level of the table in which the paragraph stands, 0 outside.
  int table;

  int style = -1;
  int outline = -1;

  /// Whether a story ends with the group.
  boolean endsStory;

  /// Whether the group's first control word may name a destination.
  boolean fresh = true;

  /// Whether the destination is one that old readers are to pass over.
  boolean starred;

  RtfState inner() {
    RtfState inner = new RtfState();
    inner.target = target;
    inner.font = font;
    inner.substitutes = substitutes;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.raised = raised;
    inner.table = table;
    inner.style = style;
    inner.outline = outline;
    return inner;
  }

  /// Reads a control word that says how characters or a paragraph are; leaves others.
  void read(RtfTokens.Word word) {
    switch (word.name()) {
      case "v" -> hidden = word.on();
      case "deleted" -> deleted = word.on();
      case "super" -> raised = word.on();
      case "nosupersub" -> raised = false;
      case "plain" -> plain();
      case "pard" -> plainParagraph();
      case "intbl" -> table = Math.max(1, table);
      case "itap" -> table = Math.max(0, word.or(1));
      case "s" -> style = word.or(-1);
      case "outlinelevel" -> outline = word.or(-1);
      case "f" -> font = word.or(0);
      default -> {}
    }
  }

  void plain() {
    hidden = false;
    deleted = false;
    raised = false;
  }

  void plainParagraph() {
    table = 0;
    style = -1;
    outline = -1;
  }
}
