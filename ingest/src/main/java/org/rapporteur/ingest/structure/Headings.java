package org.rapporteur.ingest.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells headings by their words, where the format does not set them apart, and how deep they are.
final class Headings {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "([IVXLC]{1,6})\\.((?:\\d{1,2}\\.)*+(?:\\d{1,2}(?=\\s))?)\\s*(?=\\p{Lu}|[“\"#\\d]).{2,400}",
          Pattern.DOTALL);
  private static final Pattern APPENDIX =
      Pattern.compile(
          "(?:Appendix|Annex|Annexe|APPENDIX|ANNEX)\\s+(?:[IVXLC]+|\\d+|[A-Z])\\b.{0,200}");
  private static final Pattern PRACTICE =
      Pattern.compile(
          "(?:Promising|Good|Best) practices?:?|(?:Bonnes?|Exemples? de) pratiques?.{0,20}");
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}\\.?\\s+");
  private static final Pattern STEPS =
      Pattern.compile(
          "Recomm[ea]ndations? (?:for steps|on steps|relatives? aux mesures|visant).{0,140}");
  private static final Pattern CONTENTS_LINE = Pattern.compile(".*(?:\\.{3,}|…|\\s)\\s*\\d{1,3}");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:,?!]", Pattern.DOTALL);
  private static final int LONGEST = 140;

  /// A numbered line longer than this, in UTF-16 units, is a title only if no question ends it.
  private static final int LONGEST_NUMBERED = 220;

  /// An item of a list numbered as chapters are: it leads on to another, or is a whole sentence.
  private static final Pattern ITEM = Pattern.compile(".*[;:]|.{140,}\\.", Pattern.DOTALL);

  private Headings() {}

  /// The depth that a numbered heading such as `II.3.1. Title` has, 3 here; 0 if it is none.
  static int numberedDepth(String text) {
    Matcher m = NUMBERED.matcher(text);
    if (!m.matches()
        || CONTENTS_LINE.matcher(text).matches()
        || ITEM.matcher(text).matches()
        || (text.length() > LONGEST_NUMBERED && SENTENCE_END.matcher(text).matches())) {
      return 0;
    }
    String numbers = m.group(2);
    return numbers.isEmpty() ? 1 : 1 + numbers.split("\\.").length;
  }

  /// The chapter's Roman numeral in a numbered heading, empty if it is none.
  static String chapter(String text) {
    Matcher m = NUMBERED.matcher(text);
    return m.matches() ? m.group(1) : "";
  }

  /// Whether it is the heading of an appendix.
  static boolean isAppendix(String text) {
    return APPENDIX.matcher(text).matches() && !SENTENCE_END.matcher(text).matches();
  }

  /// Whether it is the heading over promising practices.
  static boolean isPromisingPractice(String text) {
    return PRACTICE.matcher(text).matches();
  }

  /// Whether it is a numbered paragraph that is nothing but such a heading.
  static boolean isNumberedPractice(String text) {
    return isPromisingPractice(NUMBER.matcher(text).replaceFirst(""));
  }

  /// Whether it is the heading over recommendations.
  static boolean isSteps(String text) {
    return STEPS.matcher(text).matches();
  }

  /// Whether the words read like a title: short, with a capital, without the end of a sentence, and
  /// not a mere list of names.
  static boolean readsLikeTitle(String text) {
    return text.length() <= LONGEST
        && text.length() >= 3
        && Character.isUpperCase(text.codePointAt(0))
        && !SENTENCE_END.matcher(text).matches()
        && !CONTENTS_LINE.matcher(text).matches()
        && !isListOfNames(text);
  }

  private static boolean isListOfNames(String text) {
    String[] words = text.split("\\s+");
    long capitalised =
        Arrays.stream(words).filter(word -> Character.isUpperCase(word.codePointAt(0))).count();
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
    return words.length > 4 && !shouted && capitalised * 10 >= words.length * 8L;
  }
}
