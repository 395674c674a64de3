package org.rapporteur.core.document;

import java.util.List;
import java.util.Locale;
import org.rapporteur.core.text.Span;

/// What is found and cited: a stretch of the canonical text that a person would quote as one.
///
/// The passages of a document follow one another without overlap and leave nothing out but space
/// between them.
///
/// @param ordinal its number in the document, from 0
/// @param kind what sort of passage
/// @param span its place in the document's canonical text
/// @param locator where it stands
/// @param voice who speaks
/// @param marks the footnotes called in it, in order
/// @param placement where it is printed
public record Passage(
    int ordinal,
    Kind kind,
    Span span,
    Locator locator,
    Voice voice,
    List<FootnoteMark> marks,
    Placement placement) {
  /// What sort of passage.
  public enum Kind {
    HEADING,
    /// A paragraph with a number of its own, with the list items under it.
    NUMBERED_PARAGRAPH,
    /// The answer to a question or sub-question.
    ANSWER,
    /// The wording of a question.
    QUESTION,
    RECOMMENDATION,
    PROMISING_PRACTICE,
    FOOTNOTE,
    /// A cell of a form under its policy target and goal.
    FORM_ENTRY,
    /// A provision or explanatory paragraph quoted from elsewhere.
    QUOTATION,
    /// Any other paragraph.
    TEXT;

    /// The words for it, in columns.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /// @throws IllegalArgumentException if the ordinal is negative or the passage covers no text
  public Passage {
    if (ordinal < 0 || span.isEmpty()) {
      throw new IllegalArgumentException("not a passage: number " + ordinal + ", " + span);
    }
    marks = List.copyOf(marks);
  }

  /// A passage of a format that has no pages.
  public Passage(
      int ordinal, Kind kind, Span span, Locator locator, Voice voice, List<FootnoteMark> marks) {
    this(ordinal, kind, span, locator, voice, marks, Placement.NONE);
  }

  /// The same words in the mouth of somebody else.
  public Passage withVoice(Voice speaker) {
    return new Passage(ordinal, kind, span, locator, speaker, marks, placement);
  }
}
