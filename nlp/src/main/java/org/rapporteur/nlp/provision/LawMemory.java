package org.rapporteur.nlp.provision;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.text.Folding;

/// What a document has said of laws so far: which it named of each sort, what it calls by a short
/// form, and which articles it cited of which law. Used by one thread.
final class LawMemory {
  private final Map<LawNoun, SequencedSet<InstrumentRef>> named = new EnumMap<>(LawNoun.class);
  private final Map<LawNoun, Definition> defined = new EnumMap<>(LawNoun.class);
  private final Map<String, InstrumentRef> called = new HashMap<>();
  private final Map<String, SequencedSet<InstrumentRef>> byArticle = new HashMap<>();
  private @Nullable InstrumentRef own;
  private @Nullable LawNoun ownKind;
  private @Nullable Definition lastNational;
  private @Nullable Definition nationalBefore;
  private @Nullable InstrumentRef introduced;

  /// A law and the passage in which it was spoken of.
  ///
  /// @param passage the ordinal of the passage
  record Definition(InstrumentRef law, int passage) {}

  /// The instrument that the document itself is, as its title says, if it is of this sort.
  Optional<InstrumentRef> own(LawNoun kind) {
    return Optional.ofNullable(own).filter(law -> kind == ownKind);
  }

  /// The instrument that the document itself is.
  Optional<InstrumentRef> own() {
    return Optional.ofNullable(own);
  }

  void setOwn(LawNoun kind, InstrumentRef instrument) {
    own = instrument;
    ownKind = kind;
  }

  void named(LawNoun kind, InstrumentRef instrument) {
    SequencedSet<InstrumentRef> laws = named.computeIfAbsent(kind, key -> new LinkedHashSet<>());
    laws.remove(instrument);
    laws.add(instrument);
  }

  void define(LawNoun kind, InstrumentRef instrument, int passage) {
    defined.put(kind, new Definition(instrument, passage));
  }

  /// Keeps a short form: `CPP`, `the Adoption Law`.
  void call(String words, InstrumentRef instrument) {
    called.put(Folding.fold(words), instrument);
  }

  /// Keeps the law whose text follows.
  void introduce(InstrumentRef instrument) {
    introduced = instrument;
  }

  void endQuotation() {
    introduced = null;
  }

  /// The law whose text was said to follow, until other words came.
  Optional<InstrumentRef> introduced() {
    return Optional.ofNullable(introduced);
  }

  void spokeOf(InstrumentRef national, int passage) {
    if (lastNational != null && lastNational.passage() < passage) {
      nationalBefore = lastNational;
    }
    lastNational = new Definition(national, passage);
  }

  void cited(Provision provision, InstrumentRef instrument) {
    byArticle.computeIfAbsent(provision.article(), key -> new LinkedHashSet<>()).add(instrument);
    if (!provision.subdivisions().isEmpty()) {
      byArticle.computeIfAbsent(provision.toString(), key -> new LinkedHashSet<>()).add(instrument);
    }
  }

  /// The laws of a sort that were named, the last one last.
  SequencedSet<InstrumentRef> allNamed(LawNoun kind) {
    return named.getOrDefault(kind, new LinkedHashSet<>());
  }

  Optional<InstrumentRef> last(LawNoun kind) {
    SequencedSet<InstrumentRef> laws = allNamed(kind);
    return laws.isEmpty() ? Optional.empty() : Optional.of(laws.getLast());
  }

  /// What the document calls "the Convention", "the Law", and where it said so.
  Optional<Definition> definedAs(LawNoun kind) {
    return Optional.ofNullable(defined.get(kind));
  }

  Optional<InstrumentRef> called(String words) {
    return Optional.ofNullable(called.get(Folding.fold(words)));
  }

  /// The State's law spoken of last before a passage, if that was at most `reach` passages ago.
  Optional<InstrumentRef> nationalBefore(int passage, int reach) {
    Definition last = lastNational;
    return Optional.ofNullable(last != null && last.passage() < passage ? last : nationalBefore)
        .filter(before -> passage - before.passage() <= reach)
        .map(Definition::law);
  }

  /// The laws of which this provision was cited before, else those of which its article was, in the
  /// order in which they were.
  SequencedSet<InstrumentRef> citedBefore(Provision provision) {
    SequencedSet<InstrumentRef> exactly = exactly(provision);
    return exactly.isEmpty() ? ofArticle(provision) : exactly;
  }

  /// The laws of which the article was cited before, in whole or in part.
  SequencedSet<InstrumentRef> ofArticle(Provision provision) {
    return byArticle.getOrDefault(provision.article(), new LinkedHashSet<>());
  }

  /// The laws of which this very sub-division was cited before; none for a whole article.
  SequencedSet<InstrumentRef> exactly(Provision provision) {
    return provision.subdivisions().isEmpty()
        ? new LinkedHashSet<>()
        : byArticle.getOrDefault(provision.toString(), new LinkedHashSet<>());
  }
}
