package org.rapporteur.nlp.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.nlp.draft.Draft;

/// Nationalities that are languages, which only the whole list tells: it names a language that is
/// nobody's nationality, and nothing follows that it could describe.
///
/// | text | parties |
/// |---|---|
/// | `Danish, English, Polish and Romani.` | none |
/// | `(anglais, danois et polonais)` | none |
/// | `Danish, Irish and Polish authorities` | by nationality |
final class LanguageLists {
  private static final String LANGUAGE =
      "(?:English|Arabic|Catalan|Farsi|Hebrew|Hindi|Kurdish|Latin|Mandarin|Pashto|Dari|Persian|Roma|"
          + "Romani|Romany|Ruthenian|Sami|Sámi|Serbo-Croat|Serbo-Croatian|Tamil|Tigrinya|Urdu|Yiddish"
          + "|anglais|arabe|catalan|hébreu|kurde|latin|mandarin|persan|romani|ruthène|serbo-croate)(?!\\p{L})";
  private static final String JOINT =
      "[\\s\\u00A0]*+(?:[,;/&]|and\\b|et\\b|or\\b|ou\\b)?[\\s\\u00A0]*+(?:(?:and|et|or|ou)\\b[\\s\\u00A0]++)?";
  private static final Pattern BETWEEN =
      Pattern.compile(JOINT + "(?:(" + LANGUAGE + ")" + JOINT + "){0,4}+");
  private static final Pattern LAST =
      Pattern.compile("(?:" + JOINT + "(" + LANGUAGE + ")){0,4}+[\\s\\u00A0]*+(?=[.;:)\\]]|\\z)");
  private static final Pattern FIRST =
      Pattern.compile("(?:(?<!\\p{L})(" + LANGUAGE + ")" + JOINT + ")++\\z");
  private static final int SHORTEST = 3;
  private static final int FIRST_REACH = 60;

  private LanguageLists() {}

  /// Takes out of a passage's mentions those that are languages.
  ///
  /// @param from the index of the first mention to look at
  static void remove(Draft draft, Draft.Entry entry, int from) {
    List<Mention> mentions = entry.mentions();
    Set<Mention> languages = new LinkedHashSet<>();
    int at = from;
    while (at < mentions.size()) {
      int end = at + 1;
      while (end < mentions.size()
          && isJoined(draft.text(), mentions.get(end - 1), mentions.get(end))) {
        end++;
      }
      if (isNationality(mentions.get(at))
          && isOfLanguages(draft.text(), entry, mentions.subList(at, end))) {
        languages.addAll(mentions.subList(at, end));
      }
      at = end;
    }
    if (!languages.isEmpty()) {
      languages.forEach(mention -> reject(draft, mention));
      mentions.removeIf(languages::contains);
    }
  }

  private static void reject(Draft draft, Mention mention) {
    draft.explain(
        () -> new Explanation.Rejection(mention.span(), mention.surface(), "a list of languages"));
  }

  private static boolean isNationality(Mention mention) {
    return mention instanceof PartyMention party && party.basis() == PartyBasis.DEMONYM;
  }

  private static boolean isJoined(String text, Mention before, Mention after) {
    int from = before.span().end();
    int to = after.span().start();
    return isNationality(before)
        && isNationality(after)
        && to - from <= FIRST_REACH
        && BETWEEN.matcher(text).region(from, to).matches();
  }

  private static boolean isOfLanguages(String text, Draft.Entry entry, List<Mention> list) {
    int start = list.getFirst().span().start();
    int end = list.getLast().span().end();
    Matcher last = LAST.matcher(text).region(end, Math.min(entry.end(), end + FIRST_REACH));
    if (!last.lookingAt()) {
      return false;
    }
    int floor = Math.max(entry.start(), start - FIRST_REACH);
    Matcher first = FIRST.matcher(text).region(floor, start);
    boolean before = first.find();
    boolean named = before || last.group(1) != null || namesOne(text, list);
    int length = list.size() + (before ? 1 : 0) + (last.group(1) == null ? 0 : 1);
    return named && length >= SHORTEST;
  }

  private static boolean namesOne(String text, List<Mention> list) {
    for (int i = 1; i < list.size(); i++) {
      int from = list.get(i - 1).span().end();
      Matcher joint = BETWEEN.matcher(text).region(from, list.get(i).span().start());
      if (joint.matches() && joint.group(1) != null) {
        return true;
      }
    }
    return false;
  }
}
