package org.rapporteur.corpus.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Question;

/// Reads what follows words that refer: numbers and letters of questions, `previous`, `below`, and
/// what may stand between them. It ends with the last word that names something. A whole number
/// counts only after `question`, `answer` and the like.
///
/// | words | aims |
/// |---|---|
/// | `answer to 9.2`, `9.1.a`, `la réponse à la question 9.2` | that question |
/// | `questions 9.7. and 9.10`, `9.1.a-c`, `1.1 to 1.3` | those |
/// | `answer a)`, `point b` | the item of the same question |
/// | `previous answer and 9.4.a` | the one before, and that question |
/// | `hereunder – consolidated answer 1.1; 1.2 and 1.3` | those, which stand below |
final class ReferenceWords {
  private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern BETWEEN = Pattern.compile("[ \\t\\u00A0,;:()«»“”\"'’–—-]*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "([1-9]\\d?)(?![\\d%])(?:\\.\\s?([1-9]\\d?)(?![\\d%]))?"
              + "(?:\\.?([a-z])(?![\\p{L}\\d])(?!\\))|,?\\s?\\.?\\(?([a-z])\\))?"
              + "(?![/§\\p{L}\\d]|\\.\\d)(?:\\.(?=\\s*(?:[,;)\\d–-]|(?:and|et|to|à|ou|or)\\b)))?");
  private static final Pattern LETTER = Pattern.compile("\\(?([a-z])\\)");
  private static final Pattern BARE_LETTER = Pattern.compile("([a-z])(?![\\p{L}\\d'’])");
  private static final Pattern RANGE =
      Pattern.compile("\\s*(?:[-–—]|to\\b|à(?!\\p{L}))\\s*(?=\\(?[\\da-z](?:[).\\d]|\\b))", WORDS);
  private static final Pattern AND =
      Pattern.compile("(?:and|or|et|ou|as well as|ainsi que)\\b", WORDS);
  private static final Pattern PREVIOUS =
      Pattern.compile("(?:previous|preceding|foregoing|last|précédente?s?)\\b", WORDS);
  private static final Pattern NEXT = Pattern.compile("(?:next|following|suivante?s?)\\b", WORDS);
  private static final Pattern UP =
      Pattern.compile("(?:above|before|supra|ci-dessus|plus haut)\\b", WORDS);
  private static final Pattern DOWN =
      Pattern.compile(
          "(?:below|hereunder|hereafter|hereinafter|infra|ci-dessous|ci-après|plus bas)\\b", WORDS);
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:(?:sub-?)?questions?|answers?|repl(?:y|ies)|responses?|nos?\\b\\.?|n°|réponses?)(?!\\p{L})",
          WORDS);
  private static final Pattern POINT =
      Pattern.compile("(?:points?|items?|letters?|lettres?|alinéas?)\\b", WORDS);
  private static final Pattern FILLER =
      Pattern.compile(
          "(?:please|also|kindly|the|our|my|this|that|those|these|as|one|consolidated|joint|common|combined"
              + "|given|provided|made|described|to|under|in|at|of|on|for|from|applies"
              + "|la|le|les|notre|nos|celle|celles|que|qu(?=[’'])|aux?|à|de|du|des|sous|aussi|également|donnée?s?|apportée?s?|formulée?s?|commune)"
              + "(?!\\p{L})",
          WORDS);

  /// Words that refer by themselves to what stands before.
  private static final Pattern SAME = Pattern.compile("(?:idem|ditto)", WORDS);

  private static final Pattern SAME_ANSWER = Pattern.compile("(?:the )?same|(?:la )?même", WORDS);

  private final String text;
  private final List<Aim> aims = new ArrayList<>();
  private int at;
  private int end;
  private boolean numbered;
  private boolean pointed;
  private boolean and;
  private boolean previous;
  private boolean next;
  private boolean above;
  private boolean below;
  private @Nullable Question last;

  private ReferenceWords(String text, int from) {
    this.text = text;
    this.at = from;
    this.end = from;
  }

  /// Reads on after words that refer.
  ///
  /// @param start where those words begin
  /// @param from where they end
  static ReferenceWords after(String text, int start, int from) {
    ReferenceWords words = new ReferenceWords(text, from);
    while (words.next()) {}
    words.settle(text.substring(start, from).strip());
    return words;
  }

  /// Where they send the reader; nothing if they name no answer.
  List<Aim> aims() {
    return List.copyOf(aims);
  }

  /// The offset behind the last word that names something.
  int end() {
    return end;
  }

  /// Whether they say that it follows below.
  boolean downwards() {
    return below || next;
  }

  private boolean next() {
    if (last != null) {
      Matcher range = matcher(RANGE);
      if (range.lookingAt() && until(range.end(), last)) {
        return true;
      }
    }
    Matcher between = matcher(BETWEEN);
    at = between.lookingAt() ? between.end() : at;
    return number() || letter() || direction() || word();
  }

  private boolean number() {
    Matcher m = matcher(NUMBER);
    if (!m.lookingAt() || (m.group(2) == null && letterOf(m).isEmpty() && !numbered)) {
      return false;
    }
    Question question = question(m);
    last = question;
    separate();
    aims.add(new Aim.Named(question, question));
    return reached(m.end());
  }

  /// The end of a range: `9.1 to 9.3`, `9.1.a-c`.
  private boolean until(int from, Question first) {
    Matcher number = NUMBER.matcher(text).region(from, text.length());
    Matcher letter =
        Pattern.compile("\\(?([a-z])(?:\\)|(?![\\p{L}\\d]))")
            .matcher(text)
            .region(from, text.length());
    if (number.lookingAt()) {
      aims.set(aims.size() - 1, new Aim.Named(first, question(number)));
      last = null;
      return reached(number.end());
    }
    if (letter.lookingAt() && !first.letter().isEmpty()) {
      Question to = new Question(first.number(), first.part(), letter.group(1));
      aims.set(aims.size() - 1, new Aim.Named(first, to));
      last = null;
      return reached(letter.end());
    }
    return false;
  }

  private boolean letter() {
    Matcher m = matcher(pointed ? BARE_LETTER : LETTER);
    Matcher closed = matcher(LETTER);
    Matcher found = closed.lookingAt() ? closed : m;
    if (!found.lookingAt()) {
      return false;
    }
    aims.add(new Aim.Lettered(found.group(1)));
    return reached(found.end());
  }

  private boolean direction() {
    for (Pattern pattern : List.of(PREVIOUS, NEXT, UP, DOWN)) {
      Matcher m = matcher(pattern);
      if (m.lookingAt()) {
        previous |= pattern == PREVIOUS;
        next |= pattern == NEXT;
        above |= pattern == UP;
        below |= pattern == DOWN;
        and = false;
        return reached(m.end());
      }
    }
    return false;
  }

  private boolean word() {
    for (Pattern pattern : List.of(ANSWER, POINT, AND, FILLER)) {
      Matcher m = matcher(pattern);
      if (m.lookingAt() && m.end() > at) {
        numbered |= pattern == ANSWER;
        pointed |= pattern == POINT;
        and |= pattern == AND;
        at = m.end();
        return true;
      }
    }
    return false;
  }

  /// `previous answer and 9.4.a` names two things, `previous answer 9.4.a` one.
  private void separate() {
    if (and && aims.isEmpty() && (previous || next)) {
      aims.add(previous ? new Aim.Before() : new Aim.After(true));
    }
  }

  private void settle(String refers) {
    if (!aims.isEmpty()) {
      return;
    }
    if (previous || above) {
      aims.add(new Aim.Before());
    } else if (next || below) {
      aims.add(new Aim.After(next));
    } else if (SAME.matcher(refers).matches()
        || (SAME_ANSWER.matcher(refers).matches() && numbered && isSentenceEnd())) {
      aims.add(new Aim.Before());
      end = Math.max(end, at);
    }
  }

  private boolean isSentenceEnd() {
    return at >= text.length() || ".;\n)".indexOf(text.charAt(at)) >= 0;
  }

  private boolean reached(int to) {
    at = to;
    end = to;
    return true;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }

  private static Question question(Matcher m) {
    int part = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    return new Question(Integer.parseInt(m.group(1)), part, letterOf(m));
  }

  private static String letterOf(Matcher m) {
    return m.group(3) != null ? m.group(3) : m.group(4) != null ? m.group(4) : "";
  }
}
