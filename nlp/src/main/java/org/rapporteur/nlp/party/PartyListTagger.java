package org.rapporteur.nlp.party;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Footnotes;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.text.SentenceEnds;

/// Every monitored party where the text speaks of all of them: see [AllParties] and [Exceptions].
///
/// | text | parties |
/// |---|---|
/// | `invites all parties to`, `toutes les Parties` | each party of the round |
/// | `all parties except Cyprus and Malta` | each but these two |
/// | `all parties but five¹`, where note 1 lists five | each but those of the note |
/// | `all parties but five` | none: nobody knows which |
public final class PartyListTagger implements Tagger {
  @Override
  public void tag(Draft draft) {
    List<Party> monitored = draft.monitors() ? draft.monitoredParties() : List.of();
    Optional<Instrument> instrument = draft.instrument();
    if (monitored.isEmpty() || instrument.isEmpty()) {
      return;
    }
    Calls calls = new Calls(draft);
    for (Draft.Entry entry : draft.entries()) {
      Voice voice = entry.passage().voice();
      if (voice != Voice.TREATY && voice != Voice.EXPLANATORY_REPORT) {
        List<AllParties> all =
            AllParties.in(draft.text(), entry, monitored.size(), instrument.get());
        if (!all.isEmpty()) {
          tag(draft, all, entry, monitored, calls);
        }
      }
    }
  }

  private static void tag(
      Draft draft, List<AllParties> all, Draft.Entry entry, List<Party> monitored, Calls calls) {
    List<PartyMention> named = PartyRun.named(entry.mentions(PartyMention.class));
    for (AllParties words : all) {
      if (words.stands()) {
        add(draft, words.span(), entry, named, monitored, calls);
      } else {
        reject(draft, words.span(), words.denied());
      }
    }
  }

  private static void add(
      Draft draft,
      Span span,
      Draft.Entry entry,
      List<PartyMention> named,
      List<Party> monitored,
      Calls calls) {
    String text = draft.text();
    Exceptions after = Exceptions.after(text, span.end(), entry.end(), named);
    Exceptions but =
        after.isEmpty() ? Exceptions.before(text, entry.start(), span.start(), named) : after;
    NavigableSet<Party> excepted = but.parties();
    if (but.areUnnamed()) {
      excepted = listed(draft, entry, but.span(), calls);
      if (excepted.isEmpty()) {
        reject(draft, span, "some are excepted that are not named");
        return;
      }
    }
    for (Party party : monitored) {
      if (!excepted.contains(party)) {
        PartyMention mention =
            new PartyMention(
                span,
                span.in(text),
                new Resolution.Resolved<>(party),
                PartyBasis.LIST,
                "party: all parties");
        entry.mentions().add(mention);
        if (!but.isEmpty()) {
          draft.explain(
              () -> new Explanation.Evidence(mention, but.span(), "all parties but those here"));
        }
      }
    }
  }

  /// The parties that a footnote lists, called in the sentence that excepts some.
  private static NavigableSet<Party> listed(
      Draft draft, Draft.Entry entry, Span exception, Calls calls) {
    int stop = SentenceEnds.firstIn(draft.text(), exception.end(), entry.end());
    int end = stop < 0 ? entry.end() : stop;
    for (Footnotes.Call call : calls.of(entry)) {
      int mark = call.mark().offset();
      if (mark >= exception.start() && mark <= end) {
        PartyList list = PartyList.of(draft.text(), call.note());
        if (list.isNothingElse()) {
          return list.parties();
        }
      }
    }
    return new TreeSet<>();
  }

  /// The footnotes that passages call, looked up when one is first asked for.
  private static final class Calls {
    private final Draft draft;
    private @Nullable Map<Draft.Entry, List<Footnotes.Call>> byCaller;

    private Calls(Draft draft) {
      this.draft = draft;
    }

    List<Footnotes.Call> of(Draft.Entry entry) {
      Map<Draft.Entry, List<Footnotes.Call>> known = byCaller;
      if (known == null) {
        known = Footnotes.of(draft).stream().collect(groupingBy(Footnotes.Call::caller));
        byCaller = known;
      }
      return known.getOrDefault(entry, List.of());
    }
  }

  private static void reject(Draft draft, Span span, String reason) {
    draft.explain(() -> new Explanation.Rejection(span, "all parties", reason));
  }
}
