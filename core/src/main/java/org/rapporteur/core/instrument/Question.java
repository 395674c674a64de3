package org.rapporteur.core.instrument;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question or sub-question of a questionnaire: `9`, `9.1`, `9.1.a`, or `3.a` where letters
/// follow the number at once.
///
/// @param number the question's number, from 1
/// @param part the sub-question's number from 1, or 0 for none
/// @param letter the lower-case letter, empty for none
public record Question(int number, int part, String letter) implements Comparable<Question> {
  private static final Pattern LETTER = Pattern.compile("[a-z]?");
  private static final Pattern CANONICAL =
      Pattern.compile("([1-9]\\d{0,2})(?:\\.([1-9]\\d{0,2}))?(?:\\.([a-z]))?");
  private static final Comparator<Question> ORDER =
      Comparator.comparingInt(Question::number)
          .thenComparingInt(Question::part)
          .thenComparing(question -> question.letter);

  /// @throws IllegalArgumentException if a number is out of range or the letter is not one
  public Question {
    if (number < 1 || part < 0 || !LETTER.matcher(letter).matches()) {
      throw new IllegalArgumentException("not a question: " + number + "." + part + "." + letter);
    }
  }

  /// A whole question.
  public static Question of(int number) {
    return new Question(number, 0, "");
  }

  /// Reads the canonical spelling.
  ///
  /// @throws IllegalArgumentException if `text` is not canonical
  public static Question parse(String text) {
    return tryParse(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "not a question: '" + text + "' (write it like 9, 9.1 or 9.1.a)"));
  }

  /// Reads the canonical spelling, if it is one.
  public static Optional<Question> tryParse(String text) {
    Matcher m = CANONICAL.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int part = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    return Optional.of(
        new Question(Integer.parseInt(m.group(1)), part, m.group(3) == null ? "" : m.group(3)));
  }

  /// The sub-question with this number.
  public Question part(int sub) {
    return new Question(number, sub, "");
  }

  /// The lettered item of this question.
  public Question letter(String item) {
    return new Question(number, part, item);
  }

  /// The question one step out: `9.1` for `9.1.a`, `9` for `9.1`, nothing for `9`.
  public Optional<Question> parent() {
    if (!letter.isEmpty()) {
      return Optional.of(new Question(number, part, ""));
    }
    return part > 0 ? Optional.of(of(number)) : Optional.empty();
  }

  /// Whether `other` is this question or part of it: 9 contains 9.1.a.
  public boolean contains(Question other) {
    return number == other.number
        && (part == 0 ? letter.isEmpty() || letter.equals(other.letter) : part == other.part)
        && (letter.isEmpty() || (part == other.part && letter.equals(other.letter)));
  }

  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return number + (part > 0 ? "." + part : "") + (letter.isEmpty() ? "" : "." + letter);
  }
}
