package org.rapporteur.nlp.recommendation;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.party.PartyRun;
import org.rapporteur.nlp.text.SentenceEnds;

/// A footnote that was added after a recommendation was adopted, and says of a State that it has
/// nothing to do any more.
///
/// | text | parties |
/// |---|---|
/// | `After the adoption … the situation in Malta is in fact in line with recommendation II-1. Indeed, …` | Malta |
/// | `This recommendation no longer applies to Malta.` | Malta |
/// | `La recommandation ne s’applique plus à Malte.` | Malta |
/// | `The law of Malta is not in line with this recommendation.` | none |
final class SettledNote {
  private static final Pattern ADOPTION =
      Pattern.compile(
          "(?:after|since|following) (?:the|its|their) adoption"
              + "|(?:après|depuis|à la suite de|suite à) (?:l[’']|son )adoption",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SETTLED =
      Pattern.compile(
          "(?<!not )(?:in line with|conforms? (?:to|with)|compl(?:y|ies|ied) with|fulfils|fulfilled)"
              + "|no longer (?:appl|addressed|concern|relevant|necessary)"
              + "|(?<!pas )(?:conformes?(?: donc| désormais| ainsi)? (?:à|aux)|en conformité avec)"
              + "|ne s[’']applique(?: donc| ainsi)? plus|n[’']est(?: donc| ainsi)? plus (?:applicable|concernée?|nécessaire)|ne (?:l[ae]s? |l[’'])?concerne(?: donc| ainsi)? plus");
  private static final Pattern RECOMMENDATION = Pattern.compile("[Rr]ecomm[ae]ndation");

  /// Who is told so is told so at the beginning.
  private static final int LONGEST = 2000;

  private SettledNote() {}

  /// The parties that a footnote of a recommendation takes out of it.
  static NavigableSet<Party> parties(String text, Draft.Entry note, RecommendationCode code) {
    NavigableSet<Party> settled = new TreeSet<>();
    List<PartyMention> named = PartyRun.named(note.mentions(PartyMention.class));
    int limit = Math.min(note.end(), note.start() + LONGEST);
    Matcher words = SETTLED.matcher(text).region(note.start(), limit);
    while (words.find()) {
      int start = SentenceEnds.startOf(text, note.start(), words.start());
      int stop = SentenceEnds.firstIn(text, words.end(), limit);
      Span sentence = new Span(start, stop < 0 ? limit : stop);
      if (speaksOf(code, text, sentence, note)) {
        named.stream()
            .filter(mention -> sentence.contains(mention.span()))
            .forEach(mention -> mention.party().meaningIfResolved().ifPresent(settled::add));
      }
      words.region(sentence.end(), limit);
    }
    return settled;
  }

  /// Whether a sentence is about this recommendation: it names it, or none and says that it came
  /// later or speaks of "this recommendation".
  private static boolean speaksOf(
      RecommendationCode code, String text, Span sentence, Draft.Entry note) {
    boolean other = false;
    for (RecommendationMention mention : note.mentions(RecommendationMention.class)) {
      if (sentence.contains(mention.span())) {
        if (mention.code().meaningIfResolved().filter(code::equals).isPresent()) {
          return true;
        }
        other = true;
      }
    }
    return !other
        && (RECOMMENDATION.matcher(text).region(sentence.start(), sentence.end()).find()
            || ADOPTION.matcher(text).region(sentence.start(), sentence.end()).find());
  }
}
