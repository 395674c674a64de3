package org.rapporteur.ingest.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.Questionnaire;

/// Reads the wording of a questionnaire line by line and keeps the place in it: `Question 9.
/// Criminalisation`, `9.1. Does national law …:`, `a. possess …?`, `→ Please specify …`. Lines of
/// an answer that only look like these are told by the order of the questions, and by the
/// questionnaire where it is known. Used once, for one document.
final class QuestionReader {
  private static final Pattern HEADING =
      Pattern.compile("(?:Question|QUESTION)\\s+(\\d{1,2})\\s*(?:[.:–-].*|$)", Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\s*[.)]?\\s+(?=\\S).*", Pattern.DOTALL);
  private static final Pattern LETTER =
      Pattern.compile("\\(?([a-z])[.)]\\s*(?=\\S).*", Pattern.DOTALL);
  private static final Pattern BULLET = Pattern.compile("^[-–—•]\\s+");
  private static final Pattern FOLLOW_UP = Pattern.compile("[→⇒➔➢]\\s*.*", Pattern.DOTALL);
  private static final Pattern REFERENCE =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\d{1,2}(?![\\d.]\\d)");
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:Please|Does|Do|Are|Is|What|How|Which|Have|Has|If|For [Pp]arties"
              + "|Veuillez|Est-ce|Quels?|Quelles?|Comment|Existe|Dans quelle)\\b.*|.*\\?",
          Pattern.DOTALL);

  /// What a questionnaire asks of whoever answers, with or without an arrow; "Please see" is how an
  /// answer begins.
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?:(?:If (?:yes|so|not|no|applicable|available|relevant)|Where (?:applicable|available|relevant)|In the affirmative),? )?"
              + "(?:[Pp]lease|[Kk]indly) (?:also |briefly |further |then )?"
              + "(?:specify|indicate|describe|provide|explain|list|give|share|state|elaborate|outline|detail|attach)\\b.*"
              + "|(?:(?:Si oui|Si non|Dans l[’']affirmative|Le cas échéant),? )?"
              + "(?:[Vv]euillez|[Pp]rière de|[Mm]erci de) (?:également |brièvement )?"
              + "(?:préciser|indiquer|décrire|fournir|expliquer|énumérer|donner|partager|détailler|joindre)\\b.*",
          Pattern.DOTALL);

  private static final Pattern COMPLETE = Pattern.compile(".*[?:]\\s*", Pattern.DOTALL);

  private final Optional<Questionnaire> questionnaire;
  private Optional<Question> current = Optional.empty();
  private int followUps;

  /// What the follow-up before this one was about, if no other question was asked since.
  private Optional<Question> lastFollowedUp = Optional.empty();

  /// Whether the wording may go on in another paragraph, as under a title or an unfinished
  /// sentence.
  private boolean mayGoOn;

  private boolean justTitled;

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
      Optional<Line> title = move(Question.of(Integer.parseInt(heading.group(1))), line);
      mayGoOn = true;
      justTitled = true;
      return title;
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
        return move(wanted, line);
      }
    }
    Matcher letter = LETTER.matcher(line);
    if (letter.matches() && (asking || known())) {
      Optional<Question> item = item(at, letter.group(1));
      if (item.isPresent()) {
        return move(item.get(), line);
      }
    }
    if (FOLLOW_UP.matcher(line).matches()) {
      mayGoOn = false;
      Question about = followedUp(line, at);
      Question scope = about.parent().isPresent() ? lastFollowedUp.orElse(about) : about;
      lastFollowedUp = Optional.of(scope);
      return Optional.of(new Line(scope, ++followUps));
    }
    if (REQUEST.matcher(line).matches()) {
      mayGoOn = false;
      return Optional.of(new Line(at, 0));
    }
    if (asking && mayGoOn && (ASKS.matcher(line).matches() || (justTitled && line.endsWith(":")))) {
      mayGoOn = false;
      return Optional.of(new Line(at, 0));
    }
    return Optional.empty();
  }

  /// The lettered item that may come next: of the sub-question, or of the whole question where the
  /// questionnaire puts letters under a prompt after the sub-questions.
  private Optional<Question> item(Question at, String letter) {
    Question here = at.letter(letter);
    if (follows(at.letter(), letter) && exists(here)) {
      return Optional.of(here);
    }
    Question whole = Question.of(at.number()).letter(letter);
    boolean prompted = at.part() > 0 && at.letter().isEmpty() && letter.equals("a");
    return prompted && known() && exists(whole) ? Optional.of(whole) : Optional.empty();
  }

  private boolean isNext(int number) {
    int now = current.map(Question::number).orElse(0);
    return number == now + 1 || (number > now && exists(Question.of(number)));
  }

  private Optional<Line> move(Question question, String line) {
    lastFollowedUp = Optional.empty();
    mayGoOn = question.letter().isEmpty() && !COMPLETE.matcher(line).matches();
    justTitled = false;
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
    Matcher reference = REFERENCE.matcher(line);
    int named = 0;
    while (reference.find()) {
      named += Integer.parseInt(reference.group(1)) == at.number() ? 1 : 0;
    }
    if (named > 1) {
      return Question.of(at.number());
    }
    return sub;
  }
}
