package org.rapporteur.index.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.party.PartyName;

/// The names that a query may use. Implementations are thread-safe, and are asked only when a query
/// uses such a name.
public interface Vocabulary {
  /// The parties that a person may mean by some words.
  SortedSet<Party> parties(String words);

  /// All names of parties, for suggestions.
  Collection<PartyName> partyNames();

  /// The instrument whose provisions are meant where a query names no other.
  String defaultInstrument();

  /// Whether an instrument is known by this identifier.
  boolean isInstrument(String id);

  /// Whether an instrument has an article. True where its articles are not known.
  boolean hasArticle(String instrument, Provision article);

  /// The urgency that a person may mean by a verb of a scale.
  Optional<Urgency> urgency(String verb);

  /// The names of all urgencies, for suggestions.
  List<String> urgencyNames();

  /// The identifiers of all known instruments, for suggestions.
  List<String> instrumentIds();

  /// The vocabulary of instruments, which are read when first needed.
  static Vocabulary of(Supplier<Instruments> instruments, String defaultInstrument) {
    return new InstrumentVocabulary(instruments, defaultInstrument);
  }
}
