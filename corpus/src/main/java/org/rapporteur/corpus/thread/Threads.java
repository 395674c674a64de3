package org.rapporteur.corpus.thread;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Theme;
import org.rapporteur.core.instrument.Themes;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.corpus.brief.Brief;
import org.rapporteur.corpus.brief.BriefException;
import org.rapporteur.corpus.brief.BriefRequest;
import org.rapporteur.corpus.brief.Briefs;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.IndexedDocument;

/// Compiles timelines from an index. Used by one thread.
public final class Threads {
  /// By year; what one document says stays in its order.
  private static final Comparator<Event> IN_TIME =
      Comparator.comparingInt(Event::year)
          .thenComparing(event -> event.document().source().name())
          .thenComparing(event -> event.document().file());

  private final CorpusReader reader;
  private final Instruments instruments;

  public Threads(CorpusReader reader, Instruments instruments) {
    this.reader = reader;
    this.instruments = instruments;
  }

  /// The timeline of a party under an instrument.
  ///
  /// @throws BriefException if the index has no document of the party and no report
  public Timeline of(Party party, Instrument instrument) throws IOException {
    Themes themes = Themes.of(instrument);
    Shelf shelf = Shelf.of(reader);
    List<CatalogueEntry> sources = new ArrayList<>();
    List<CatalogueEntry> leftOut = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    BodysWords body = new BodysWords(themes);
    for (Genre genre : List.of(Genre.ALLIANCE_FORM, Genre.REPLY, Genre.FACTSHEET)) {
      for (Shelf.Work work : shelf.works(genre, party)) {
        if (!isUnder(instrument, work.current())) {
          continue;
        }
        sources.add(work.current());
        leftOut.addAll(work.editions().subList(1, work.editions().size()));
        IndexedDocument document = reader.tagged(work.current());
        if (genre == Genre.FACTSHEET) {
          body.add(document, party);
        } else {
          events.addAll(new OwnWords(document, themes).events());
        }
      }
    }
    Briefs briefs = new Briefs(reader, instruments);
    if (briefs.report(party).filter(report -> isUnder(instrument, report)).isPresent()) {
      Brief brief = briefs.of(new BriefRequest(party, null, null));
      sources.add(brief.sources().report());
      leftOut.addAll(brief.sources().otherEditions());
      leftOut.addAll(brief.sources().otherReports());
      body.add(brief);
    }
    if (sources.isEmpty()) {
      throw new BriefException(
          "the index has no document of or about "
              + party.shortEn()
              + "; put some in with ./rapporteur index");
    }
    events.addAll(body.events());
    events.sort(IN_TIME);
    return new Timeline(
        party,
        threads(themes, events),
        events.stream().filter(event -> event.themes().isEmpty()).toList(),
        sources.stream().sorted(Comparator.comparing(Threads::year)).toList(),
        leftOut,
        reader.receipt());
  }

  private static boolean isUnder(Instrument instrument, CatalogueEntry entry) {
    return entry
        .metadata()
        .filter(metadata -> metadata.instrument().equals(instrument.id()))
        .isPresent();
  }

  private static Integer year(CatalogueEntry entry) {
    return entry.metadata().flatMap(metadata -> metadata.year()).orElse(0);
  }

  private static List<CommitmentThread> threads(Themes themes, List<Event> events) {
    List<CommitmentThread> threads = new ArrayList<>();
    for (Theme theme : themes.all()) {
      List<Event> own = events.stream().filter(event -> event.themes().contains(theme)).toList();
      if (!own.isEmpty()) {
        threads.add(new CommitmentThread(theme, own));
      }
    }
    return threads;
  }
}
