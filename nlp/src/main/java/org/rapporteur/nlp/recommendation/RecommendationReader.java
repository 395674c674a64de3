package org.rapporteur.nlp.recommendation;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.Recommendation.AddresseeKind;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Footnotes;
import org.rapporteur.nlp.party.Exceptions;
import org.rapporteur.nlp.party.PartyList;
import org.rapporteur.nlp.party.PartyRun;

/// Reads one recommendation: the urgency of its main verb, and its addressees, who stand between
/// that verb and the infinitive.
///
/// | text | kind, addressees |
/// |---|---|
/// | `the Committee invites Latvia and Monaco to …` | named: these two |
/// | `requires those parties that have not yet done so¹ to …` | conditional: those listed in note 1 |
/// | `requests all parties to …`, `invites parties to …` | all |
/// | `invites all parties except Cyprus to …` | all but Cyprus |
///
/// A footnote that says that the situation in a State is in line with the recommendation
/// ([SettledNote]) excepts that State; it stays an addressee, since the text as adopted names it.
final class RecommendationReader {
  private static final int LONGEST_ADDRESS = 700;

  /// The end of the word, which has a capital or none.
  private static final String PARTIES = "arties";

  private static final Pattern INFINITIVE =
      Pattern.compile(
          "(?:\\bto (?!(?:the|this|that|it|its|their|them|a|an)\\b)(?=\\p{Ll})|\\bthat (?=they|each|it)"
              + "|(?<![\\p{L}.])(?:à|de|d[’'])[\\s\\u00A0]?(?=\\p{Ll}{2,}(?:er|ir|re|oir)\\b))");
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<!\\p{L})(?:parties|États|Etats|states|countries|party)\\b[^.;]{0,12}?\\b(?:that|which|who|whose|where|not|having|without|in which|qui|dont|ne|n[’']ayant)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern THOSE =
      Pattern.compile(
          "\\b(?:those|the|celles?|ceux) (?:other )?(?:of the )?(?:parties|states)|\\b(?:celles|ceux)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INCLUDING =
      Pattern.compile(
          "\\b(?:including|in particular|notably|namely|notamment|y compris|en particulier)\\b");
  private final String text;
  private final Draft.Entry entry;
  private final List<Footnotes.Call> notes;
  private final UrgencyScale scale;

  RecommendationReader(
      String text, Draft.Entry entry, List<Footnotes.Call> notes, UrgencyScale scale) {
    this.text = text;
    this.entry = entry;
    this.notes = notes;
    this.scale = scale;
  }

  Recommendation read(RecommendationCode code) {
    Optional<UrgencyScale.MainVerb> verb = scale.mainVerb(text, entry.passage().span());
    Span address = address(verb.map(v -> v.span().end()).orElse(entry.start()));
    List<PartyMention> names = PartyRun.named(entry.mentions(PartyMention.class));
    PartyRun first = PartyRun.at(text, address.start(), address.end(), names);
    Exceptions except = exceptions(address, names);
    NavigableSet<Party> addressees = new TreeSet<>(first.parties());
    Matcher including = INCLUDING.matcher(text).region(address.start(), address.end());
    while (including.find()) {
      addressees.addAll(PartyRun.at(text, including.end(), address.end(), names).parties());
    }
    AddresseeKind kind = kind(address, first, except);
    NavigableSet<Party> excepted = new TreeSet<>(except.parties());
    for (Footnotes.Call call : notes) {
      PartyList list = PartyList.of(text, call.note());
      if (!list.isNothingElse()) {
        excepted.addAll(SettledNote.parties(text, call.note(), code));
      } else if (isListOfAddressees(call, kind, address)) {
        (except.areUnnamed() ? excepted : addressees).addAll(list.parties());
      }
    }
    return new Recommendation(
        code,
        verb.map(UrgencyScale.MainVerb::urgency).orElse(null),
        kind,
        addressees,
        excepted,
        new TreeSet<>());
  }

  /// From the verb to the infinitive, else to the end of a long clause.
  private Span address(int from) {
    int limit = Math.min(entry.end(), from + LONGEST_ADDRESS);
    Matcher infinitive = INFINITIVE.matcher(text).region(from, limit);
    return new Span(from, infinitive.find() ? infinitive.start() : limit);
  }

  private AddresseeKind kind(Span address, PartyRun first, Exceptions except) {
    if (!first.isEmpty()) {
      return AddresseeKind.NAMED;
    }
    if (!except.isEmpty()) {
      return AddresseeKind.ALL_EXCEPT;
    }
    boolean condition =
        CONDITION.matcher(text).region(address.start(), address.end()).find()
            || THOSE.matcher(text).region(address.start(), address.end()).find();
    return condition ? AddresseeKind.CONDITIONAL : AddresseeKind.ALL;
  }

  private Exceptions exceptions(Span address, List<PartyMention> names) {
    int parties = text.indexOf(PARTIES, address.start(), address.end());
    int from = parties < 0 ? address.start() : parties + PARTIES.length();
    Exceptions after = Exceptions.after(text, from, address.end(), names);
    return after.isEmpty() ? Exceptions.before(text, entry.start(), address.start(), names) : after;
  }

  private static boolean isListOfAddressees(Footnotes.Call call, AddresseeKind kind, Span address) {
    int mark = call.mark().offset();
    return kind == AddresseeKind.CONDITIONAL || (mark >= address.start() && mark <= address.end());
  }
}
