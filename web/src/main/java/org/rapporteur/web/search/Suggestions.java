package org.rapporteur.web.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.instrument.ProvisionEntry;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Folding;
import org.rapporteur.index.Facets;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.Json;
import org.rapporteur.web.http.Service;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.page.Names;

/// Proposes parties, articles, recommendations and questions for what is being written.
public final class Suggestions implements Service {
  private static final int MOST = 8;

  private final Supplier<Instruments> instruments;

  /// @param instruments the tables whose names are proposed
  public Suggestions(Supplier<Instruments> instruments) {
    this.instruments = instruments;
  }

  /// @param label what is shown
  /// @param query what is put into the query
  private record Suggestion(String label, String query) {}

  @Override
  public Answer answer(Visit visit) throws IOException {
    String words = Folding.fold(visit.query().text("q"));
    Names names = new Names(instruments.get(), visit.words());
    Set<Suggestion> found = new LinkedHashSet<>();
    if (!words.isEmpty()) {
      parties(words, names, found);
      articles(words, names, found);
      recommendations(words, visit, found);
      questions(words, names, found);
    }
    List<Suggestion> best = found.stream().limit(MOST).toList();
    return Json.of(json ->
        json.objects(
            "suggestions",
            best,
            one -> json.text("label", one.label()).text("query", one.query())));
  }

  private void parties(String words, Names names, Set<Suggestion> found) {
    for (PartyName name : instruments.get().parties().names()) {
      Party party = name.party();
      if (Folding.fold(name.text()).startsWith(words) || Folding.fold(party.code()).equals(words)) {
        found.add(new Suggestion(names.of(party), "party:" + party.code()));
      }
    }
  }

  private void articles(String words, Names names, Set<Suggestion> found) {
    Instrument usual = instruments.get().usual();
    for (ProvisionEntry entry : usual.provisions()) {
      String title = Folding.fold(entry.title(names.words().language()));
      boolean named = title.startsWith(words) || (words.length() > 2 && title.contains(words));
      if (entry.provision().toString().startsWith(words) || (!title.isEmpty() && named)) {
        InstrumentProvision provision = new InstrumentProvision(usual.id(), entry.provision());
        found.add(new Suggestion(names.of(provision), "article:" + entry.provision()));
      }
    }
  }

  private static void recommendations(String words, Visit visit, Set<Suggestion> found)
      throws IOException {
    if (!words.matches("[ivxlc]+(-\\d*)?|\\d+\\.\\d*")) {
      return;
    }
    try {
      for (Facets.Count<?> code :
          visit.corpus().facets(SearchRequest.of("", 0)).recommendations()) {
        if (Folding.fold(code.value().toString()).startsWith(words)) {
          found.add(
              new Suggestion(
                  visit.say("recommendation", code.value()), "recommendation:" + code.value()));
        }
      }
    } catch (QuerySyntaxException e) {
      throw new IOException(e);
    }
  }

  private void questions(String words, Names names, Set<Suggestion> found) {
    Instrument usual = instruments.get().usual();
    for (MonitoringRound round : usual.rounds()) {
      usual
          .questionnaire(round.id())
          .ifPresent(questionnaire -> {
            for (QuestionEntry entry : questionnaire.entries()) {
              String label = Folding.fold(entry.label());
              if (entry.question().toString().startsWith(words)
                  || (words.length() > 2 && label.contains(words))) {
                found.add(
                    new Suggestion(names.of(entry.question()), "question:" + entry.question()));
              }
            }
          });
    }
  }

  /// What the fields offer without any script.
  public SearchPage.Offers offers(Names names) {
    Instrument usual = instruments.get().usual();
    List<String> parties = usual.parties().stream().map(names::of).sorted().toList();
    List<String> articles = new ArrayList<>();
    for (ProvisionEntry entry : usual.provisions()) {
      if (entry.provision().subdivisions().isEmpty()) {
        articles.add(entry.provision().toString());
      }
    }
    return new SearchPage.Offers(parties, articles);
  }
}
