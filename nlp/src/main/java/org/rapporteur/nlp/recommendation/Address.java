package org.rapporteur.nlp.recommendation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.SentenceEnds;

/// The words of a recommendation in which its addressees stand.
///
/// | text | words | is the subject |
/// |---|---|---|
/// | `the Committee invites parties to …` | between the verb and the infinitive | no |
/// | `Latvia is requested to …` | before the verb | yes |
/// | `Il est demandé à la Lettonie de …` | between the verb and the infinitive | no |
/// | `To parties that have one, it …: it invites them to …` | before the verb, where "them" stands for | no |
///
/// @param span the words
/// @param isSubject whether they are the subject of the verb
record Address(Span span, boolean isSubject) {
  private static final int LONGEST = 700;
  private static final int LONGEST_AUXILIARY = 40;

  /// "In addition, the Lanzarote Committee": a sentence that names nobody before its verb.
  private static final int LONGEST_SUBJECT = 50;

  private static final Pattern INFINITIVE =
      Pattern.compile(
          "(?:\\bto (?!(?:the|this|that|it|its|their|them|a|an)\\b)(?=\\p{Ll})|\\bthat (?=they|each|it)"
              + "|\\bTO (?!(?:THE|THIS|THAT|ITS?|THEIR|THEM|AN?)\\b)(?=\\p{Lu}{2})"
              + "|(?<![\\p{L}.])qu[’'](?:ils?|elles?|on)(?!\\p{L})"
              + "|(?<![\\p{L}.])(?:à|de|d[’'])[\\s\\u00A0]?(?:ne pas |s[’']y |se |s[’']|y )?"
              + "(?!(?:entre|autre|ordre|nature|manière|lettre|cadre)\\b)"
              + "(?=\\p{Ll}{2,30}(?:er|ir|re|oir)\\b))",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// The verb "to be" and an adverb at most, right before a participle.
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?<!\\p{L})(?:is|are|be|est|sont|soient|soit)\\s(?:[\\p{L}-]{2,20}\\s){0,2}$");

  private static final Pattern IMPERSONAL =
      Pattern.compile("(?:.{0,60}[,;:]\\s)?\\s*(?:it|il)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTICIPLE = Pattern.compile(".*(?:ed|ée?s?)");
  private static final Pattern THEM = Pattern.compile("\\s{1,3}them\\b");
  private static final Pattern PRONOUN_BEFORE = Pattern.compile("(?<!\\p{L})(?:les|leur)\\s$");

  /// The address of the verb of a recommendation, or of one without.
  static Address of(String text, Span recommendation, Optional<UrgencyScale.MainVerb> verb) {
    if (verb.isEmpty()) {
      return after(text, recommendation.start(), recommendation.end());
    }
    Span word = verb.get().span();
    int floor = Math.max(recommendation.start(), word.start() - LONGEST);
    int start = SentenceEnds.startOf(text, floor, word.start());
    int nearest = Math.max(start, word.start() - LONGEST_AUXILIARY);
    Matcher auxiliary = AUXILIARY.matcher(text).region(nearest, word.start());
    if (PARTICIPLE.matcher(word.in(text)).matches() && auxiliary.find()) {
      Span subject = new Span(start, auxiliary.start());
      if (!IMPERSONAL.matcher(subject.in(text)).matches()) {
        return new Address(subject, true);
      }
    }
    boolean pronoun =
        THEM.matcher(text).region(word.end(), recommendation.end()).lookingAt()
            || PRONOUN_BEFORE.matcher(text).region(nearest, word.start()).find();
    if (!pronoun) {
      return after(text, word.end(), recommendation.end());
    }
    boolean saidBefore = word.start() - start <= LONGEST_SUBJECT && start > floor;
    int from = saidBefore ? SentenceEnds.startOf(text, floor, start - 1) : start;
    return new Address(new Span(from, word.start()), false);
  }

  /// Up to the infinitive, else to the end of a long clause.
  private static Address after(String text, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    Matcher infinitive = INFINITIVE.matcher(text).region(from, limit);
    return new Address(new Span(from, infinitive.find() ? infinitive.start() : limit), false);
  }
}
