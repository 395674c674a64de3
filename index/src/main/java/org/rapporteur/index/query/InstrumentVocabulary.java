package org.rapporteur.index.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.instrument.UrgencyVerb;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Folding;

/// A vocabulary read from the tables of instruments, once, when first needed.
final class InstrumentVocabulary implements Vocabulary {
  private final Supplier<Instruments> source;
  private final String defaultInstrument;
  private @Nullable Instruments read;

  InstrumentVocabulary(Supplier<Instruments> source, String defaultInstrument) {
    this.source = source;
    this.defaultInstrument = defaultInstrument;
  }

  private synchronized Instruments instruments() {
    Instruments known = read;
    if (known == null) {
      known = source.get();
      read = known;
    }
    return known;
  }

  @Override
  public SortedSet<Party> parties(String words) {
    return instruments().parties().named(words);
  }

  @Override
  public Collection<PartyName> partyNames() {
    return instruments().parties().names();
  }

  @Override
  public String defaultInstrument() {
    return defaultInstrument;
  }

  @Override
  public boolean isInstrument(String id) {
    return instruments().byId(id).isPresent();
  }

  @Override
  public boolean hasArticle(String instrument, Provision article) {
    Optional<Instrument> known = instruments().byId(instrument);
    return known.isEmpty()
        || known.get().provisions().isEmpty()
        || known.get().provision(article).isPresent();
  }

  @Override
  public Optional<Urgency> urgency(String verb) {
    String wanted = Folding.fold(verb);
    return urgencyVerbs()
        .filter(known ->
            Folding.fold(known.form()).equals(wanted) || known.urgency().name().equals(wanted))
        .map(UrgencyVerb::urgency)
        .findFirst();
  }

  @Override
  public List<String> urgencyNames() {
    return urgencyVerbs().map(verb -> verb.urgency().name()).distinct().toList();
  }

  private Stream<UrgencyVerb> urgencyVerbs() {
    return instruments().all().stream().flatMap(instrument -> instrument.urgencyVerbs("").stream());
  }

  @Override
  public List<String> instrumentIds() {
    return instruments().all().stream().map(Instrument::id).toList();
  }
}
