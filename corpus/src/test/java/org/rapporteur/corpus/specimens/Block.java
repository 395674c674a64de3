package org.rapporteur.corpus.specimens;

import java.util.List;

/// One block of a specimen, in reading order.
sealed interface Block {

  /// A line of the cover.
  record Cover(Content text) implements Block {}

  /// A line of a table of contents.
  record Contents(Content title, String page) implements Block {}

  /// A heading; level 1 is a chapter.
  record Heading(int level, Content text) implements Block {}

  /// Names set in columns, as reports list the parties.
  record Columns(List<List<Content>> columns) implements Block {}

  /// A paragraph without a number.
  record Plain(Content text) implements Block {}

  /// A numbered paragraph of a report.
  record Numbered(int number, Content text) implements Block {}

  /// An item of a list; it belongs to the block before it.
  record Item(Content text) implements Block {}

  /// A recommendation.
  record Recommendation(Advice advice, Content heading, Content text) implements Block {}

  /// A promising practice.
  ///
  /// @param locator its section and its place there, such as `II.1 practice 1`
  record Practice(String locator, Content text) implements Block {}

  /// A line of a box: a quotation, or the contributions of children.
  record Boxed(Voice voice, boolean title, Content text) implements Block {}

  /// A row of a table.
  record Row(boolean header, List<Content> cells) implements Block {}

  /// The title of a question, such as `Question 9. Criminalisation`.
  record QuestionTitle(String number, Content text) implements Block {}

  /// The wording of a question or sub-question; its number is printed when it has a dot.
  record Question(String number, Content text) implements Block {}

  /// A lettered part of a question.
  record Letter(String letter, Content text) implements Block {}

  /// A request that follows a question, printed after an arrow.
  record FollowUp(String locator, Content text) implements Block {}

  /// In a reply's source, where the answer to one or more questions begins.
  record AnswerStart(List<String> questions, String label) implements Block {}

  /// A line that says to which questions the next answer replies.
  record AnswerLabel(Content text) implements Block {}

  /// A paragraph of an answer.
  ///
  /// @param locator the questions answered, joined with `;`
  /// @param first whether the answer begins here
  record Answer(String locator, boolean first, Content text) implements Block {}

  /// A policy target of an alliance form.
  record Target(String number, Content text) implements Block {}

  /// An operational goal of an alliance form.
  record Goal(String number, Content text) implements Block {}

  /// A cell of an alliance form; without paragraphs it is empty.
  record Entry(String goals, Side side, List<Content> paragraphs) implements Block {}

  /// Who speaks in a box.
  enum Voice {
    CHILDREN,
    TREATY,
    EXPLANATORY,
    /// A sub-heading of the report itself.
    PLAIN
  }

  /// The two columns of time of an alliance form.
  enum Side {
    ALREADY("Actions ALREADY UNDERTAKEN", "Description of the actions already undertaken"),
    WILL(
        "Actions that WILL BE UNDERTAKEN",
        "Description of the actions that will be undertaken and timeframe");

    final String title;
    final String description;

    Side(String title, String description) {
      this.title = title;
      this.description = description;
    }
  }
}
