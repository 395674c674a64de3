package org.rapporteur.nlp.recommendation;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.party.PartyRun;

/// The parties that a recommendation names as its addressees, or whose institutions it names.
///
/// | words of the address | parties |
/// |---|---|
/// | `Latvia, Monaco and the Czech Republic` | these three |
/// | `que l’Italie et la Grèce` | these two |
/// | `the ministries of education of Estonia and Latvia` | these two |
/// | `the Austrian and Swiss authorities`, `les autorités autrichiennes et suisses` | these two |
/// | `parties that border on Latvia` | none |
final class NamedAddressees {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:[\\s\\u00A0,]{0,3}(?:(?:that|que|également|aussi|en outre|par ailleurs|de nouveau|à nouveau|en"
              + " particulier|notamment|instamment|de la part|on the part|also|further|once again|again|in particular|both|of)"
              + "(?!\\p{L})|qu[’'])){0,3}+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String BODY =
      "(?:authorit(?:y|ies)|governments?|ministr(?:y|ies)|parliaments?|courts?|police|legislators?"
          + "|autorités?|gouvernements?|ministères?|parlements?|tribunaux|législateurs?)";

  /// `the competent authorities in`, `les ministères de l’éducation de`.
  private static final Pattern BODY_OF =
      Pattern.compile(
          "[\\s\\u00A0]{0,2}(?:(?!part(?:y|ies)|states|états|that|which|qui|dont)[\\p{L}’']{1,20}+[\\s\\u00A0]){0,3}?"
              + BODY
              + "(?:[\\s\\u00A0](?!part(?:y|ies)|states|états|that|which|qui|dont)[\\p{L}’']{1,20}+){0,6}?"
              + "[\\s\\u00A0,]{1,2}(?:(?:de|du|in)[\\s\\u00A0])?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BODY_AFTER =
      Pattern.compile(
          "[\\s\\u00A0](?:[\\p{L}-]{2,20}[\\s\\u00A0])?" + BODY + "(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String text;
  private final List<PartyMention> names;
  private final List<PartyMention> namesAndAdjectives;

  NamedAddressees(String text, List<PartyMention> mentions) {
    this.text = text;
    this.names = PartyRun.named(mentions);
    this.namesAndAdjectives = PartyRun.namedOrDescribed(mentions);
  }

  /// Those whose run begins where the address does; an empty set if none does.
  NavigableSet<Party> at(Span address) {
    Matcher lead = LEAD.matcher(text).region(address.start(), address.end());
    int from = lead.lookingAt() ? lead.end() : address.start();
    PartyRun run = PartyRun.at(text, from, address.end(), names);
    return run.isEmpty() ? ofBodies(from, address.end()) : run.parties();
  }

  private NavigableSet<Party> ofBodies(int from, int limit) {
    PartyRun adjectives = PartyRun.at(text, from, limit, namesAndAdjectives);
    if (!adjectives.isEmpty()
        && BODY_AFTER.matcher(text).region(adjectives.end(), limit).lookingAt()) {
      return adjectives.parties();
    }
    int first = PartyRun.firstFrom(from, namesAndAdjectives);
    int start =
        first == namesAndAdjectives.size() ? limit : namesAndAdjectives.get(first).span().start();
    return start < limit && BODY_OF.matcher(text).region(from, start).matches()
        ? PartyRun.at(text, start, limit, namesAndAdjectives).parties()
        : new TreeSet<>();
  }
}
