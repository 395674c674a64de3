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

/// What a document has said of laws so far: the last of each sort, what it calls by a short form,
/// and which articles it cited of which law. Used by one thread.
final class LawMemory {
  private final Map<LawNoun, InstrumentRef> lastOfKind = new EnumMap<>(LawNoun.class);
  private final Map<LawNoun, InstrumentRef> defined = new EnumMap<>(LawNoun.class);
  private final Map<String, InstrumentRef> acronyms = new HashMap<>();
  private final Map<String, SequencedSet<InstrumentRef>> byArticle = new HashMap<>();
  private @Nullable InstrumentRef own;

  /// The instrument that the document itself is, as its title says.
  Optional<InstrumentRef> own() {
    return Optional.ofNullable(own);
  }

  void setOwn(InstrumentRef instrument) {
    own = instrument;
  }

  void named(LawNoun kind, InstrumentRef instrument) {
    lastOfKind.put(kind, instrument);
  }

  void define(LawNoun kind, InstrumentRef instrument) {
    defined.put(kind, instrument);
  }

  void abbreviate(String acronym, InstrumentRef instrument) {
    acronyms.put(acronym, instrument);
  }

  void cited(Provision provision, InstrumentRef instrument) {
    byArticle.computeIfAbsent(provision.article(), key -> new LinkedHashSet<>()).add(instrument);
    if (!provision.subdivisions().isEmpty()) {
      byArticle.computeIfAbsent(provision.toString(), key -> new LinkedHashSet<>()).add(instrument);
    }
  }

  Optional<InstrumentRef> last(LawNoun kind) {
    return Optional.ofNullable(lastOfKind.get(kind));
  }

  Optional<InstrumentRef> definedAs(LawNoun kind) {
    return Optional.ofNullable(defined.get(kind));
  }

  Optional<InstrumentRef> byAcronym(String acronym) {
    return Optional.ofNullable(acronyms.get(acronym));
  }

  /// The laws of which this provision was cited before, else those of which its article was, in the
  /// order in which they were.
  SequencedSet<InstrumentRef> citedBefore(Provision provision) {
    SequencedSet<InstrumentRef> exactly = exactly(provision);
    return exactly.isEmpty()
        ? byArticle.getOrDefault(provision.article(), new LinkedHashSet<>())
        : exactly;
  }

  /// The laws of which this very sub-division was cited before; none for a whole article.
  SequencedSet<InstrumentRef> exactly(Provision provision) {
    return provision.subdivisions().isEmpty()
        ? new LinkedHashSet<>()
        : byArticle.getOrDefault(provision.toString(), new LinkedHashSet<>());
  }
}
