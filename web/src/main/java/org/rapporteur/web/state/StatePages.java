package org.rapporteur.web.state;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.listing.Documents;
import org.rapporteur.corpus.listing.StateOfPlay;
import org.rapporteur.corpus.listing.UnreadFile;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.web.document.DocumentAddress;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.Export;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Tab;

/// The page of all documents and its download.
public final class StatePages implements Pages {
  private final Supplier<Instruments> instruments;

  /// @param instruments the tables of instruments
  public StatePages(Supplier<Instruments> instruments) {
    this.instruments = instruments;
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get("/documents", reception.to(this::state));
    routes.get("/documents.{format}", reception.to(this::export));
  }

  private Answer state(Visit visit) throws IOException {
    Names names = new Names(instruments.get(), visit.words());
    List<CatalogueEntry> catalogue = visit.corpus().catalogue();
    Instant newest = visit.corpus().newest();
    StatePage page =
        new StatePage(
            catalogue.stream()
                .flatMap(entry -> entry.metadata().map(m -> line(entry, m, names)).stream())
                .toList(),
            catalogue.stream().flatMap(UnreadFile::of).map(file -> line(file, names)).toList(),
            rounds(catalogue, names),
            Export.links(Query.of("/documents"), "/documents", visit.words()),
            newest.equals(Instant.EPOCH) ? "" : names.words().moment(newest));
    return new Answer.Page(Tab.DOCUMENTS, visit.say("Tab.DOCUMENTS"), "state.jte", page);
  }

  private static StatePage.DocumentLine line(CatalogueEntry entry, Metadata metadata, Names names) {
    int unread = entry.state() instanceof CatalogueEntry.Indexed read ? read.pages().unread() : 0;
    return new StatePage.DocumentLine(
        names.of(metadata),
        DocumentAddress.of(entry).toString(),
        metadata.symbolText(),
        entry.source().name(),
        names.words().count("passages", entry.passages()),
        unread);
  }

  private static StatePage.FailureLine line(UnreadFile file, Names names) {
    return new StatePage.FailureLine(
        file.failure().source().name(),
        names.words().of(file.failure().reason()),
        file.failure().detail(),
        names.words().remedy(file.failure().reason()));
  }

  private List<StatePage.RoundLine> rounds(List<CatalogueEntry> catalogue, Names names) {
    Map<String, List<StateOfPlay>> byRound = new LinkedHashMap<>();
    StateOfPlay.in(catalogue, instruments.get())
        .forEach(row ->
            byRound
                .computeIfAbsent(row.instrument() + "/" + row.round(), key -> new ArrayList<>())
                .add(row));
    List<StatePage.RoundLine> lines = new ArrayList<>();
    byRound.forEach((key, rows) -> {
      List<StatePage.Reply> replied = new ArrayList<>();
      List<String> missing = new ArrayList<>();
      Set<Party> told = new HashSet<>();
      for (StateOfPlay row : rows) {
        CatalogueEntry reply = row.reply();
        if (reply == null) {
          missing.add(names.of(row.party()));
        } else if (told.add(row.party())) { // another edition is the same reply
          replied.add(
              new StatePage.Reply(
                  names.of(row.party()), Optional.of(DocumentAddress.of(reply).toString())));
        }
      }
      lines.add(new StatePage.RoundLine(title(rows.getFirst(), names), replied, missing));
    });
    return lines;
  }

  private String title(StateOfPlay row, Names names) {
    return instruments
        .get()
        .byId(row.instrument())
        .flatMap(instrument -> instrument.round(row.round()))
        .map(round -> round.title(names.words().language()))
        .orElse(row.round());
  }

  private Answer export(Visit visit) throws HttpProblem {
    return Export.of(
        "documents",
        Export.format(visit.part("format")),
        Documents.LISTING,
        rows -> visit.corpus().catalogue().forEach(rows));
  }
}
