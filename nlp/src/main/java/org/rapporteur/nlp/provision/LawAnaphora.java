package org.rapporteur.nlp.provision;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.text.Spaces;

/// What "the Convention", "this Law", "that Directive" and "du même Code" mean, from what the
/// document said before. Used by one thread for one document.
final class LawAnaphora {
  private static final int LAWS_BACK = 8;
  private static final int MOST_CANDIDATES = 5;
  private final Draft draft;
  private final LawMemory memory;

  LawAnaphora(Draft draft, LawMemory memory) {
    this.draft = draft;
    this.memory = memory;
  }

  /// What a reference back means.
  ///
  /// @param before the laws before it in its passage
  PlacedLaw read(Law.Back law, List<PlacedLaw> before, Draft.Entry entry) {
    Resolution<InstrumentRef> meaning =
        switch (law.pointing()) {
          case THIS -> one(own(law.kind()), law);
          case THAT -> one(that(law, before), law);
          case ARTICLE -> the(law, entry);
        };
    return new PlacedLaw(law.span(), meaning, law.kind(), law.kind().isNational(), false);
  }

  private static Resolution<InstrumentRef> one(Optional<InstrumentRef> law, Law.Back words) {
    return law.<Resolution<InstrumentRef>>map(Resolution.Resolved::new)
        .orElseGet(() -> unknown(words));
  }

  private static Resolution<InstrumentRef> unknown(Law.Back law) {
    String words = Spaces.single(law.words());
    return new Resolution.Unresolved<>(
        "which law \"" + words + "\" means is not said before", words);
  }

  /// "this Convention" is the text's own; "this Law" in a reply is the one spoken of.
  private Optional<InstrumentRef> own(LawNoun kind) {
    if (draft.monitors() && kind == LawNoun.CONVENTION) {
      return draft.instrument().map(LawNames::ref);
    }
    return memory.own(kind).or(() -> kind.isNational() ? memory.last(kind) : Optional.empty());
  }

  /// "that Convention" is the last one named of its sort in the passage, else in the document.
  private Optional<InstrumentRef> that(Law.Back law, List<PlacedLaw> all) {
    List<PlacedLaw> before = all.subList(Math.max(0, all.size() - LAWS_BACK), all.size());
    Optional<InstrumentRef> near =
        before.stream()
            .filter(placed -> placed.kind() == law.kind())
            .reduce((a, b) -> b)
            .flatMap(placed -> placed.meaning().meaningIfResolved());
    boolean monitored = draft.monitors() && law.kind() == LawNoun.CONVENTION;
    return near.or(() -> law.kind() == LawNoun.TREATY ? anyTreaty(before) : Optional.empty())
        .or(() -> monitored ? draft.instrument().map(LawNames::ref) : memory.last(law.kind()));
  }

  /// "the same treaty" may be called a convention.
  private static Optional<InstrumentRef> anyTreaty(List<PlacedLaw> before) {
    return before.stream()
        .filter(placed -> !placed.national())
        .reduce((a, b) -> b)
        .flatMap(placed -> placed.meaning().meaningIfResolved());
  }

  /// "the Convention": what the document, or in a monitoring document the passage, says it calls
  /// so; in a monitoring document the one monitored; else its own, or the one it has named. If it
  /// has named several, each may be meant.
  private Resolution<InstrumentRef> the(Law.Back law, Draft.Entry entry) {
    boolean monitored = draft.monitors() && law.kind() == LawNoun.CONVENTION;
    Optional<InstrumentRef> defined =
        memory
            .definedAs(law.kind())
            .filter(said -> !monitored || said.passage() == entry.passage().ordinal())
            .map(LawMemory.Definition::law);
    Optional<InstrumentRef> meant =
        defined.or(
            () -> monitored ? draft.instrument().map(LawNames::ref) : memory.own(law.kind()));
    List<InstrumentRef> named =
        memory.allNamed(law.kind()).reversed().stream().limit(MOST_CANDIDATES).toList();
    if (meant.isPresent() || named.size() < 2 || draft.monitors() || law.kind().isNational()) {
      return one(meant.or(() -> named.stream().findFirst()), law);
    }
    return new Resolution.Ambiguous<>(named);
  }
}
