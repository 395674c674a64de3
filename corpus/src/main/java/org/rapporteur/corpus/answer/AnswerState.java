package org.rapporteur.corpus.answer;

/// What a party's reply has for an item.
public enum AnswerState {
  ANSWERED("answered", "The reply answers it."),
  ANSWERED_AND_REFERS(
      "answered and refers", "The reply answers it and sends the reader to other answers too."),
  REFERS("refers elsewhere", "The reply says nothing but that the answer stands elsewhere in it."),
  REFERS_TO_NOTHING(
      "refers to nothing",
      "The reply sends the reader elsewhere, and nothing is there, or it leads back."),
  TOGETHER(
      "answered together",
      "The reply answers it together with other items; the cell names where the answer stands."),
  IN_PARTS("answered in parts", "The reply answers its sub-questions; the cell counts them."),
  EMPTY("empty", "The reply repeats the question and says nothing under it."),
  NOT_PUT("not in the reply", "There is a reply, but it does not have the question."),
  NO_REPLY("no reply", "The party was asked, and there is no reply.");

  private final String label;
  private final String meaning;

  AnswerState(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /// The words for it, in columns and cells.
  public String label() {
    return label;
  }

  /// What it means, in a sentence.
  public String meaning() {
    return meaning;
  }

  /// Whether there is an answer to read.
  public boolean hasAnswer() {
    return switch (this) {
      case ANSWERED, ANSWERED_AND_REFERS, REFERS, REFERS_TO_NOTHING, TOGETHER -> true;
      case IN_PARTS, EMPTY, NOT_PUT, NO_REPLY -> false;
    };
  }
}
