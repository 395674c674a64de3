package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.Draft;
import org.rapporteur.nlp.text.SentenceEnds;

/// Decides for each citation of a passage to which law it belongs: first by the words beside it
/// ([NamedBeside]), then by who speaks and what was spoken of before. In a Committee's text a bare
/// "Article 20" is the instrument's, unless it has no such article; in a State's own text it is the
/// law spoken of last. Where neither decides, all candidates are kept.
final class LawResolver {
  private final Draft draft;
  private final Draft.Entry entry;
  private final List<PlacedLaw> laws;
  private final LawMemory memory;
  private final NamedBeside beside;
  private final @Nullable Fit fit;
  private @Nullable Span lastCited;
  private @Nullable InstrumentRef lastCitedLaw;

  LawResolver(Draft draft, Draft.Entry entry, List<PlacedLaw> laws, LawMemory memory) {
    this.draft = draft;
    this.entry = entry;
    this.laws = laws;
    this.memory = memory;
    this.beside = new NamedBeside(draft.text(), entry.end(), laws, memory);
    Optional<Instrument> instrument = draft.monitors() ? draft.instrument() : Optional.empty();
    this.fit = instrument.map(Fit::new).orElse(null);
  }

  /// A verdict for each citation, in their order; null for a section without a law beside it, which
  /// may be a section of anything.
  List<@Nullable Verdict> resolve(List<Citation> citations) {
    List<@Nullable Verdict> besides = new ArrayList<>(Collections.nCopies(citations.size(), null));
    for (int i = citations.size() - 1; i >= 0; i--) {
      Citation next = i + 1 < citations.size() ? citations.get(i + 1) : null;
      Verdict ofNext = next == null ? null : besides.get(i + 1);
      besides.set(i, beside.of(citations.get(i), next, ofNext));
    }
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      Verdict verdict = besides.get(i);
      if (verdict == null && citation.unit() == Citation.Unit.ARTICLE) {
        verdict = fit == null ? elsewhere(citation) : monitored(citation, fit);
        besides.set(i, verdict);
      }
      if (verdict != null) {
        verdict.law().meaningIfResolved().ifPresent(law -> remember(citation, law));
      }
    }
    return besides;
  }

  private void remember(Citation citation, InstrumentRef law) {
    lastCited = citation.span();
    lastCitedLaw = law;
    citation.provisions().forEach(provision -> memory.cited(provision.article(), law));
  }

  /// A bare citation in a monitoring document.
  private Verdict monitored(Citation citation, Fit instrument) {
    InstrumentRef own = instrument.ref();
    boolean state = entry.passage().voice() == Voice.STATE;
    if (!instrument.has(citation)) {
      return foreign(citation, own);
    }
    if (instrument.isTitled(draft.text(), citation.span(), entry.passage().span())) {
      return Verdict.of(own, "provision: title of the article beside");
    }
    PlacedLaw near = lastLawInSentence(citation.span().start());
    if (near != null && !near.is(own) && (state || !near.national())) {
      Optional<InstrumentRef> law = near.meaning().meaningIfResolved();
      if (law.isPresent()) {
        return Verdict.of(law.get(), "provision: law of the sentence");
      }
    }
    if (near != null && near.is(own)) {
      return Verdict.of(own, "provision: law of the sentence");
    }
    return state ? ofState(citation, own) : ofCommittee(citation, own);
  }

  /// The Committee passes from a national law to the Convention without saying so, and back.
  private Verdict ofCommittee(Citation citation, InstrumentRef own) {
    Span last = lastCited;
    InstrumentRef law = lastCitedLaw;
    if (last == null || law == null || law.equals(own) || law.state() == null) {
      return Verdict.of(own, "provision: the document's instrument");
    }
    int line = draft.text().lastIndexOf('\n', citation.span().start());
    boolean sameLine = last.start() > line;
    boolean sameSentence =
        sameLine && !SentenceEnds.between(draft.text(), last.end(), citation.span().start());
    if (sameSentence) {
      return Verdict.of(law, "provision: law cited in the sentence");
    }
    return sameLine
        ? Verdict.either(own, law, "provision: the document's instrument or the law cited before")
        : Verdict.of(own, "provision: the document's instrument");
  }

  private Verdict ofState(Citation citation, InstrumentRef own) {
    Optional<InstrumentRef> before = lastForeign(citation.span().start(), own);
    if (before.isPresent()) {
      return Verdict.either(
          before.get(), own, "provision: the law spoken of before or the document's instrument");
    }
    SequencedSet<InstrumentRef> earlier = earlier(citation);
    Optional<InstrumentRef> foreign = earlier.stream().filter(law -> !law.equals(own)).findFirst();
    return foreign
        .map(law -> Verdict.either(law, own, "provision: cited before of another law"))
        .orElseGet(() -> Verdict.of(own, "provision: the document's instrument"));
  }

  /// An article that the instrument does not have.
  private Verdict foreign(Citation citation, InstrumentRef own) {
    Optional<InstrumentRef> before = lastForeign(citation.span().start(), own);
    if (before.isPresent()) {
      return Verdict.of(before.get(), "provision: the law spoken of before");
    }
    for (InstrumentRef law : earlier(citation)) {
      if (!law.equals(own)) {
        return Verdict.of(law, "provision: cited before of this law");
      }
    }
    return Verdict.none("the document's instrument has no such article, and no law is named");
  }

  private Optional<InstrumentRef> lastForeign(int offset, InstrumentRef own) {
    for (int i = beside.indexOfLastBefore(offset); i >= 0; i--) {
      Optional<InstrumentRef> law = laws.get(i).meaning().meaningIfResolved();
      if (law.isPresent() && !law.get().equals(own)) {
        return law;
      }
    }
    return Optional.empty();
  }

  /// A bare citation in a treaty, a judgment or anything else.
  private Verdict elsewhere(Citation citation) {
    Optional<InstrumentRef> own = memory.own();
    if (draft.genre() == Genre.TREATY && own.isPresent()) {
      return Verdict.of(own.get(), "provision: the treaty itself");
    }
    PlacedLaw near = lastLawInSentence(citation.span().start());
    Optional<InstrumentRef> law =
        near == null ? Optional.empty() : near.meaning().meaningIfResolved();
    if (law.isPresent()) {
      return Verdict.of(law.get(), "provision: law of the sentence");
    }
    List<InstrumentRef> earlier = List.copyOf(earlier(citation));
    return switch (earlier.size()) {
      case 0 -> Verdict.none("no law is named for it");
      case 1 -> Verdict.of(earlier.getFirst(), "provision: cited before of this law");
      default ->
          new Verdict(
              new org.rapporteur.core.mention.Resolution.Ambiguous<>(earlier),
              "provision: cited before of several laws");
    };
  }

  private SequencedSet<InstrumentRef> earlier(Citation citation) {
    return citation.provisions().isEmpty()
        ? Collections.emptyNavigableSet()
        : memory.citedBefore(citation.provisions().getFirst().article());
  }

  private @Nullable PlacedLaw lastLawInSentence(int offset) {
    int index = beside.indexOfLastBefore(offset);
    return index >= 0 && !SentenceEnds.between(draft.text(), laws.get(index).span().end(), offset)
        ? laws.get(index)
        : null;
  }
}
