package org.rapporteur.ingest.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.Questionnaire;

/// Reads the wording of a questionnaire line by line and keeps the place in it: `Question 9.
/// Criminalisation`, `9.1. Does national law …:`, `a. possess …?`, `→ Please specify …`. Lines of an
/// answer that only look like these are told by the order of the questions, and by the questionnaire
/// where it is known. Used once, for one document.
final class QuestionReader {
  private static final Pattern HEADING =
      Pattern.compile("(?:Question|QUESTION)\\s+(\\d{1,2})\\s*(?:[.:–-].*|$)", Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\s*[.)]?\\s+(?=\\S).*", Pattern.DOTALL);
  private static final Pattern LETTER = Pattern.compile("\\(?([a-z])[.)]\\s*(?=\\S).*", Pattern.DOTALL);
  private static final Pattern BULLET = Pattern.compile("^[-–—•]\\s+");
  private static final Pattern FOLLOW_UP = Pattern.compile("[→⇒➔➢]\\s*.*", Pattern.DOTALL);
  private static final Pattern REFERENCES =
      Pattern.compile("[Qq]uestions?\\s+((?:\\d{1,2}(?:\\.\\d{1,2})?(?:,\\s*|\\s+(?:and|to|et|à)\\s+)?)+)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:\\.\\d{1,2})?");
  private static final Pattern STEM =
      Pattern.compile(
          "(?:.*[?:]|(?:Please|Does|Do|Are|Is|What|How|Which|Have|Has|If|For Parties"
              + "|Veuillez|Est-ce|Quel|Quelle|Quels|Quelles|Comment|Existe|Le droit|Les?)\\b.*)",
          Pattern.DOTALL);

  private final Optional<Questionnaire> questionnaire;
  private Optional<Question> current = Optional.empty();
  private int followUps;

  QuestionReader(Optional<Questionnaire> questionnaire) {
    this.questionnaire = questionnaire;
  }

  /// A line of the questionnaire.
  ///
  /// @param question the question it belongs to
  /// @param followUp the number of the follow-up request, 0 if it is none
  record Line(Question question, int followUp) {}

  /// Reads a line.
  ///
  /// @param text the line
  /// @param asking whether the line before was a question's too
  /// @return the place in the questionnaire, or nothing if the line is no question's
  Optional<Line> read(String text, boolean asking) {
    String line = BULLET.matcher(text).replaceFirst("");
    Matcher heading = HEADING.matcher(line);
    if (heading.matches() && isNext(Integer.parseInt(heading.group(1)))) {
      return move(Question.of(Integer.parseInt(heading.group(1))));
    }
    if (current.isEmpty()) {
      return Optional.empty();
    }
    Question at = current.get();
    Matcher part = PART.matcher(line);
    if (part.matches()) {
      Question wanted = Question.of(at.number()).part(Integer.parseInt(part.group(2)));
      boolean here = Integer.parseInt(part.group(1)) == at.number();
      if (here && wanted.part() > at.part() && exists(wanted)) {
        return move(wanted);
      }
    }
    Matcher letter = LETTER.matcher(line);
    if (letter.matches()) {
      Question wanted = at.letter(letter.group(1));
      if (follows(at.letter(), letter.group(1)) && exists(wanted) && (asking || known())) {
        return move(wanted);
      }
    }
    if (FOLLOW_UP.matcher(line).matches()) {
      return Optional.of(new Line(followedUp(line, at), ++followUps));
    }
    boolean stem = asking && STEM.matcher(line).matches();
    return stem ? Optional.of(new Line(at, 0)) : Optional.empty();
  }

  private boolean isNext(int number) {
    int now = current.map(Question::number).orElse(0);
    return number == now + 1 || (number > now && exists(Question.of(number)));
  }

  private Optional<Line> move(Question question) {
    if (current.map(Question::number).orElse(0) != question.number()) {
      followUps = 0;
    }
    current = Optional.of(question);
    return Optional.of(new Line(question, 0));
  }

  private boolean known() {
    return questionnaire.isPresent();
  }

  private boolean exists(Question question) {
    return questionnaire.map(list -> list.entry(question).isPresent()).orElse(true);
  }

  private static boolean follows(String last, String letter) {
    return last.isEmpty() ? letter.equals("a") : letter.charAt(0) == last.charAt(0) + 1;
  }

  /// A follow-up that names several sub-questions is about the question around them.
  private static Question followedUp(String line, Question at) {
    Question sub = new Question(at.number(), at.part(), "");
    Matcher references = REFERENCES.matcher(line);
    while (references.find()) {
      Matcher number = NUMBER.matcher(references.group(1));
      int named = 0;
      while (number.find()) {
        named += Integer.parseInt(number.group(1)) == at.number() ? 1 : 0;
      }
      if (named > 1) {
        return Question.of(at.number());
      }
    }
    return sub;
  }
}
