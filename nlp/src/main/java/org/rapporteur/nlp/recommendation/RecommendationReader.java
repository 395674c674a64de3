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

/// Reads one recommendation: the urgency of its main verb, and its addressees, who stand in the
/// [Address] of that verb.
///
/// | text | kind, addressees |
/// |---|---|
/// | `the Committee invites Latvia and Monaco to …` | named: these two |
/// | `requires those parties that have not yet done so¹ to …` | conditional: those listed in note 1 |
/// | `requests all parties to …`, `invites parties to …` | all |
/// | `invites all parties except Cyprus to …` | all but Cyprus |
/// | `Latvia is required to …`, `exige que la Lettonie …` | named: Latvia |
///
/// A footnote that says that the situation in a State is in line with the recommendation
/// ([SettledNote]) excepts that State; it stays an addressee, since the text as adopted names it.
final class RecommendationReader {
  private static final Pattern PARTIES =
      Pattern.compile("(?<!\\p{L})(?:Part(?:y|ies)|part(?:y|ies)|PART(?:Y|IES))(?!\\p{L})");

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
    Span words = entry.passage().span();
    Optional<UrgencyScale.MainVerb> verb = scale.mainVerb(text, words);
    Address address = Address.of(text, words, verb);
    List<PartyMention> mentions = entry.mentions(PartyMention.class);
    List<PartyMention> names = PartyRun.named(mentions);
    NavigableSet<Party> named = named(address, new NamedAddressees(text, mentions), verb);
    NavigableSet<Party> addressees = new TreeSet<>(named);
    Span span = address.span();
    Matcher including = INCLUDING.matcher(text).region(span.start(), span.end());
    while (including.find()) {
      addressees.addAll(PartyRun.at(text, including.end(), span.end(), names).parties());
    }
    Exceptions except = exceptions(address, names);
    AddresseeKind kind = kind(span, named, except);
    NavigableSet<Party> excepted = new TreeSet<>(except.parties());
    for (Footnotes.Call call : notes) {
      PartyList list = PartyList.of(text, call.note());
      if (!list.isNothingElse()) {
        excepted.addAll(SettledNote.parties(text, call.note(), code));
      } else if (isListOfAddressees(call, kind, span)) {
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

  /// The parties named by the address, and by those of verbs that "and" joins to the first:
  /// "requires Cyprus to …, and requires Malta to …".
  private NavigableSet<Party> named(
      Address address, NamedAddressees reader, Optional<UrgencyScale.MainVerb> verb) {
    Span span = address.span();
    if (address.isSubject() && PARTIES.matcher(text).region(span.start(), span.end()).find()) {
      return new TreeSet<>();
    }
    NavigableSet<Party> named = new TreeSet<>(reader.at(span));
    if (address.isSubject()) {
      for (int at = span.start(); named.isEmpty() && at < span.end(); at++) {
        if (text.charAt(at) == ',') {
          named.addAll(reader.at(new Span(at + 1, span.end())));
        }
      }
    }
    if (!named.isEmpty() && verb.isPresent()) {
      Span rest = new Span(verb.get().span().end(), entry.end());
      for (UrgencyScale.MainVerb joined : scale.joinedVerbs(text, rest)) {
        named.addAll(reader.at(Address.of(text, rest, Optional.of(joined)).span()));
      }
    }
    return named;
  }

  private AddresseeKind kind(Span address, NavigableSet<Party> named, Exceptions except) {
    if (!named.isEmpty()) {
      return AddresseeKind.NAMED;
    }
    if (!except.isEmpty()) {
      return AddresseeKind.ALL_EXCEPT;
    }
    return Condition.isIn(text, address) ? AddresseeKind.CONDITIONAL : AddresseeKind.ALL;
  }

  /// The exceptions after the word "parties", which may follow the infinitive, or before it.
  private Exceptions exceptions(Address address, List<PartyMention> names) {
    Span span = address.span();
    Matcher parties = PARTIES.matcher(text).region(span.start(), span.end());
    boolean found = parties.find();
    int from = found ? parties.end() : span.start();
    int until = found ? parties.start() : span.start();
    int limit = address.isSubject() ? entry.end() : span.end();
    Exceptions after = Exceptions.after(text, from, limit, names);
    if (!after.isEmpty()) {
      return after;
    }
    Exceptions before = Exceptions.before(text, entry.start(), until, names);
    return before.isEmpty() && found ? late(span.end(), names) : before;
  }

  /// "to publish them, with the exception of Malta".
  private Exceptions late(int from, List<PartyMention> names) {
    Exceptions late = Exceptions.after(text, from, entry.end(), names);
    boolean apart =
        !late.parties().isEmpty()
            && text.substring(from, late.span().start()).stripTrailing().endsWith(",");
    return apart ? late : new Exceptions(new TreeSet<>(), Span.at(from), false);
  }

  private static boolean isListOfAddressees(Footnotes.Call call, AddresseeKind kind, Span address) {
    int mark = call.mark().offset();
    return kind == AddresseeKind.CONDITIONAL || (mark >= address.start() && mark <= address.end());
  }
}
