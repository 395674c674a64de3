package org.rapporteur.nlp.provision;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.NameTrie;

/// The whole name around a law's noun: the capitalised words before it and what it says of itself
/// after it. Bounded on both sides, so that it is quick. Thread-safe.
final class LawPhrase {
  private static final int WORDS_BEFORE = 7;
  private static final int LOOK_BACK = 24;

  /// A number: `No. 12/2009`, `109/2009`, `n° 2016-12 du 3 mai 2016`, `(EU) 2016/679`.
  private static final String NUMBER =
      "(?: ?\\((?:EU|EC|UE|CE)\\))?,? ?(?:(?:[Nn]o|[Nn]r|n[°ºo]|№)\\.? ?)?\\d{1,4}(?:[-/.]\\d{1,4}){0,2}+"
          + "(?:/[A-Z]{2,5}){0,2}+(?: du \\d{1,2}(?:er)? \\p{Ll}{3,9} \\d{4})?";

  /// `of Criminal Procedure`, `on the Protection of Witnesses`, `Concerning Children and Youth`.
  private static final String SUBJECT =
      " (?:of|on|for|concerning|regarding|relating to|against|governing|in)(?: the)? (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}’'-]*+"
          + "(?:(?:,? | (?:of|on|the|and|for|in|from|against|to|with|by|as|or|between)"
          + "(?: the| a| an)? )\\p{Lu}[\\p{L}’'-]*+){0,14}";

  /// `de Paris`, `des Nations Unies`, `du Conseil de l’Europe`.
  private static final String FRENCH_PLACE =
      " (?:de la |de l[’']|des |du |de |d[’'])\\p{Lu}[\\p{L}-]*+(?: (?:de la |de l[’']|des |du |de )?\\p{Lu}[\\p{L}-]*+){0,4}";

  private static final String FRENCH_CODE =
      " (?:pénal|civil|de procédure (?:pénale|civile)|d[’']instruction criminelle|de la [\\p{Ll}’-]{3,20}"
          + "|de l[’'][\\p{Ll}’-]{3,20}(?: et de la [\\p{Ll}-]{3,20})?)";
  private static final String FRENCH_SUBJECT =
      " (?:sur|relative à|relatif à|portant|concernant|pour|de|des|du|d[’'])(?: la| le| les| l[’'])? ?[\\p{L}’'-]{3,24}"
          + "(?: (?:de|du|des|la|le|les|et|à|aux|contre|d[’'])? ?[\\p{L}’'-]{3,24}){0,8}";
  private static final Pattern AFTER =
      Pattern.compile("(?:" + NUMBER + ")?+(?:" + SUBJECT + ")?+(?: Act)?(?: \\d{4}\\b)?");
  private static final Pattern AFTER_FRENCH_CODE = Pattern.compile("(?:" + FRENCH_CODE + ")");
  private static final Pattern AFTER_FRENCH =
      Pattern.compile("(?:" + NUMBER + "|" + FRENCH_SUBJECT + ")");
  private static final Pattern AFTER_FRENCH_CAPITAL = Pattern.compile(FRENCH_PLACE);
  private static final Pattern RUNS_ON = Pattern.compile("[ -]\\p{Lu}\\p{Ll}+");
  private static final Pattern SMALL_BEFORE =
      Pattern.compile("\\b(?:criminal procedure|criminal|penal|civil|family|procedural) $");
  private static final Pattern POINTING =
      Pattern.compile(
          "(?:(\\b[Tt]his|\\b[Tt]hat|\\bsaid|\\bsame|\\bsuch|\\bpresent|\\baforementioned|\\bladite"
              + "|\\bledit|\\b[Cc]ette|\\b[Cc]e|\\bprésente?|\\bmême)|\\b[Tt]he|\\bTHE|\\bLA|\\b[Ii]ts|\\b[Tt]heir|\\b[Ll]a|\\b[Ll]e"
              + "|\\bdu|\\bsa|\\bleur|\\bl[’']) $");

  /// Words that begin a sentence or a clause with a capital and are no part of a name.
  private static final Set<String> NOT_PART =
      Set.of(
          "The",
          "In",
          "Under",
          "Article",
          "Articles",
          "Section",
          "Sections",
          "Art",
          "Arts",
          "Pursuant",
          "According",
          "See",
          "And",
          "Of",
          "This",
          "That",
          "These",
          "Its",
          "Their",
          "By",
          "As",
          "For",
          "Both",
          "Such",
          "With",
          "When",
          "While",
          "If",
          "On",
          "At",
          "From",
          "To",
          "Chapter",
          "Paragraph",
          "Furthermore",
          "Moreover",
          "However",
          "Also",
          "La",
          "Le",
          "Les",
          "L",
          "Selon",
          "Conformément",
          "Dans",
          "Cette",
          "Ce",
          "Since",
          "Although",
          "Read",
          "Title",
          "Part",
          "Rule",
          "Rules",
          "Annex",
          "Appendix",
          "Said",
          "Same",
          "Old",
          "New",
          "Current",
          "No",
          "Each",
          "Any");

  private LawPhrase() {}

  static @Nullable Law around(
      String text, int at, NameTrie.Match<LawNoun> noun, int floor, int limit) {
    boolean small = Character.isLowerCase(text.charAt(at));
    int start = small ? smallStart(text, at, floor) : capitalStart(text, at, floor);
    int end = end(text, noun, small, limit);
    boolean bare = start == at && end == noun.end();
    if (isRuleOfLaw(text, at) || (bare && RUNS_ON.matcher(text).region(end, limit).lookingAt())) {
      return null;
    }
    Span span = new Span(start, end);
    if (!bare) {
      return new Law.Named(span, span.in(text), noun.value());
    }
    Matcher before = POINTING.matcher(text.substring(Math.max(floor, at - LOOK_BACK), at));
    boolean determined = before.find();
    boolean pointing = determined && before.group(1) != null;
    if (noun.value() == LawNoun.CONSTITUTION && !small) {
      return new Law.Named(span, span.in(text), noun.value());
    }
    boolean generic = small && noun.value() != LawNoun.CONVENTION && !pointing;
    return determined && !generic ? new Law.Back(span, noun.value(), pointing) : null;
  }

  private static boolean isRuleOfLaw(String text, int at) {
    return text.startsWith("Rule of ", at - 8) || text.startsWith("rule of ", at - 8);
  }

  private static int end(String text, NameTrie.Match<LawNoun> noun, boolean small, int limit) {
    Matcher after = AFTER.matcher(text).region(noun.end(), limit);
    int end = !small && after.lookingAt() ? after.end() : noun.end();
    if (noun.value() == LawNoun.CODE) {
      Matcher french = AFTER_FRENCH_CODE.matcher(text).region(noun.end(), limit);
      return french.lookingAt() ? Math.max(end, french.end()) : end;
    }
    if (!small && end == noun.end()) {
      Matcher place = AFTER_FRENCH_CAPITAL.matcher(text).region(end, limit);
      end = place.lookingAt() ? place.end() : end;
    }
    boolean french = small || "Loi".contentEquals(text.subSequence(noun.end() - 3, noun.end()));
    if (french && end == noun.end()) {
      Matcher subject = AFTER_FRENCH.matcher(text).region(noun.end(), limit);
      return subject.lookingAt() ? subject.end() : end;
    }
    return end;
  }

  /// The capitalised words on the same line just before the noun.
  private static int capitalStart(String text, int at, int floor) {
    int start = at;
    for (int i = 0; i < WORDS_BEFORE; i++) {
      int wordEnd = start - 1;
      if (wordEnd <= floor || (text.charAt(wordEnd) != ' ' && text.charAt(wordEnd) != '\u00A0')) {
        return start;
      }
      int word = wordEnd;
      while (word > floor && isNamePart(text.charAt(word - 1))) {
        word--;
      }
      boolean joins = text.substring(word, wordEnd).matches("of|and");
      if (joins && i > 0) {
        return start;
      }
      if (word == wordEnd
          || !Character.isUpperCase(text.charAt(word))
          || NOT_PART.contains(inTitleCase(text.substring(word, wordEnd)))) {
        return start;
      }
      start = word;
    }
    return start;
  }

  private static String inTitleCase(String word) {
    boolean loud = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return loud ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetter(c) || c == '-' || c == '’' || c == '\'';
  }

  /// `penal code`, `code of criminal procedure`: small letters, but a law all the same.
  private static int smallStart(String text, int at, int floor) {
    Matcher before = SMALL_BEFORE.matcher(text.substring(Math.max(floor, at - LOOK_BACK), at));
    return before.find() ? at - (before.end() - before.start()) : at;
  }
}
