package org.rapporteur.nlp.provision;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.Letters;
import org.rapporteur.nlp.text.NameTrie;

/// The whole name around a law's noun: the capitalised words before it and what it says of itself
/// after it. Bounded on both sides, so that it is quick. Thread-safe.
final class LawPhrase {
  private static final int WORDS_BEFORE = 8;
  private static final int LOOK_BACK = 24;

  private static final int LONGEST_REMARK = 40;
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d{2}");
  private static final Pattern REMARK = Pattern.compile("\\(\\p{Lu}[\\p{L} -]{2,36}\\)$");
  private static final Pattern HEAD_OF =
      Pattern.compile(
          "\\b(?:Council|Republic|Kingdom|Principality|Federation|Ministry|Minister|Parliament|Court|Members) $");
  private static final Pattern NUMBERED = Pattern.compile(" (?:[Nn]o\\.?|n[°ºo]\\.?|\\d{1,4}[/-])");
  private static final Pattern RUNS_ON = Pattern.compile("[ -]\\p{Lu}\\p{Ll}+");
  private static final Pattern SMALL_BEFORE =
      Pattern.compile(
          "\\b(?:[Cc]riminal procedure|[Cc]riminal|[Pp]enal|[Cc]ivil|[Ff]amily|procedural) $");

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
          "Any",
          // A recommendation begins with its verb.
          "Ratify",
          "Sign",
          "Accede",
          "Implement",
          "Amend",
          "Adopt",
          "Withdraw",
          "Consider",
          "Continue",
          "Review",
          "Repeal",
          "Bring",
          "Enact",
          "Ensure",
          "Abolish",
          "Revise",
          "Apply",
          "Incorporate",
          "Harmonize",
          "Harmonise");

  private LawPhrase() {}

  static @Nullable Law around(
      String text, int at, NameTrie.Match<LawNoun> noun, int floor, int limit) {
    boolean small = Character.isLowerCase(text.charAt(at));
    Determiner before = Determiner.before(text, at, floor);
    if (before != null
        && before.pointing() != Law.Pointing.ARTICLE
        && !isNumbered(text, noun.end(), limit)) {
      Span span = new Span(at, noun.end());
      return new Law.Back(span, noun.value(), before.pointing(), before.words() + span.in(text));
    }
    int start = small ? smallStart(text, at, floor) : capitalStart(text, at, floor, noun.value());
    if (small && start == at && noun.value() == LawNoun.ACT) {
      return null; // an act of any kind
    }
    LawTail.Tail tail = LawTail.of(text, noun.end(), noun.value(), small, limit);
    int end = tail.end();
    boolean bare = start == at && end == noun.end();
    if (isRuleOfLaw(text, at) || (bare && RUNS_ON.matcher(text).region(end, limit).lookingAt())) {
      return null;
    }
    Span span = new Span(start, end);
    if (!bare || (noun.value() == LawNoun.CONSTITUTION && !small)) {
      return new Law.Named(span, text.substring(start, tail.titleEnd()), noun.value());
    }
    boolean generic =
        small && noun.value() != LawNoun.CONVENTION && noun.value() != LawNoun.DIRECTIVE;
    boolean bareOf = noun.value() == LawNoun.CONVENTION && !small && isAfterOf(text, at);
    if (generic || (before == null && !bareOf)) {
      return null;
    }
    String words = (before == null ? "" : before.words()) + span.in(text);
    return new Law.Back(span, noun.value(), Law.Pointing.ARTICLE, words);
  }

  /// "the said Law No. 14/1999" is named after all.
  private static boolean isNumbered(String text, int end, int limit) {
    return NUMBERED.matcher(text).region(end, limit).lookingAt();
  }

  private static boolean isRuleOfLaw(String text, int at) {
    return text.startsWith("Rule of ", at - 8) || text.startsWith("rule of ", at - 8);
  }

  /// The capitalised words on the same line just before the noun, with a remark in brackets among
  /// them and a year at their head: `the Social Security (Minimum Standards) Convention`, `the 1992
  /// Fund Convention`, `the Council of Europe Statute`.
  private static int capitalStart(String text, int at, int floor, LawNoun noun) {
    int start = at;
    int joinedAt = -1;
    for (int i = 0; i < WORDS_BEFORE; i++) {
      int wordEnd = start - 1;
      if (wordEnd <= floor || (text.charAt(wordEnd) != ' ' && text.charAt(wordEnd) != '\u00A0')) {
        break;
      }
      int word = remarkOrWord(text, wordEnd, floor);
      String token = text.substring(word, wordEnd);
      if (YEAR.matcher(token).matches()) {
        start = isAfterThe(text, word) ? word : start;
        break;
      }
      boolean joins = i > 0 && (token.equals("of") || (token.equals("and") && noun == LawNoun.ACT));
      int head = joins ? headOf(text, word, floor, noun) : -1;
      if (joins && head >= 0) {
        joinedAt = joinedAt < 0 ? start : joinedAt;
        start = head;
      } else if (word < wordEnd
          && !joins
          && (token.startsWith("(") || Character.isUpperCase(token.charAt(0)))
          && !NOT_PART.contains(inTitleCase(token))) {
        start = word;
      } else {
        break;
      }
    }
    // "Malta and the Penal Code": what "and" or "of" joins is one name only after "the".
    return joinedAt >= 0 && !isAfterThe(text, start) ? joinedAt : start;
  }

  /// "art. 21 of Convention".
  private static boolean isAfterOf(String text, int at) {
    return text.startsWith("of ", at - 3);
  }

  private static boolean isAfterThe(String text, int at) {
    return text.regionMatches(true, at - 4, "the ", 0, 4);
  }

  /// Where the word, or the remark in brackets, begins that ends at an offset.
  private static int remarkOrWord(String text, int end, int floor) {
    Matcher remark = REMARK.matcher(text.substring(Math.max(floor, end - LONGEST_REMARK), end));
    if (text.charAt(end - 1) == ')' && remark.find()) {
      return end - (remark.end() - remark.start());
    }
    int word = end;
    while (word > floor && isNamePart(text.charAt(word - 1))) {
      word--;
    }
    return word;
  }

  /// "Council of Europe Statute", "Administration of Justice Act", "Trafficking and Pornography
  /// Act": the offset of the word before "of" or "and" if it goes with what follows, else -1.
  private static int headOf(String text, int joint, int floor, LawNoun noun) {
    Matcher head = HEAD_OF.matcher(text.substring(Math.max(floor, joint - LOOK_BACK), joint));
    int end = joint - 1;
    if (end <= floor || (!head.find() && noun != LawNoun.ACT)) {
      return -1;
    }
    int word = remarkOrWord(text, end, floor);
    boolean named =
        word < end
            && Character.isUpperCase(text.charAt(word))
            && !NOT_PART.contains(inTitleCase(text.substring(word, end)))
            && LawNoun.at(text, word, end) == null;
    return named ? word : -1;
  }

  private static String inTitleCase(String word) {
    boolean loud = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return loud ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static boolean isNamePart(char c) {
    return Letters.isWord(c) || c == '-' || c == '’' || c == '\'';
  }

  /// `penal code`, `code of criminal procedure`: small letters, but a law all the same.
  private static int smallStart(String text, int at, int floor) {
    Matcher before = SMALL_BEFORE.matcher(text.substring(Math.max(floor, at - LOOK_BACK), at));
    return before.find() ? at - (before.end() - before.start()) : at;
  }
}
