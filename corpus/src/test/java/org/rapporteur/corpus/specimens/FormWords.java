package org.rapporteur.corpus.specimens;

/// Numbers and labels as the forms of questionnaires, replies and alliances print them.
final class FormWords {
  private FormWords() {}

  /// `1.2. ` before a sub-question, nothing before a question that has no parts.
  static String numbered(Block.Question question) {
    return question.number().contains(".") ? question.number() + ". " : "";
  }

  /// `Question 9. `; in replies the first has a colon, as in published replies.
  static String title(Block.QuestionTitle title, Specimen specimen) {
    boolean colon = title.number().equals("1") && specimen.layout() == Specimen.Layout.REPLY;
    return "Question " + title.number() + (colon ? ": " : ". ");
  }

  /// Whether the rows of a goal stand in one table; the first and the last policy target are set
  /// so, the others have a table for each cell.
  static boolean tabular(String goal) {
    return goal.startsWith("1.") || goal.startsWith("4.");
  }
}
