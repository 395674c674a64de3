package org.rapporteur.web.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.ProvisionEntry;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Facets;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.web.filter.FilterLinks;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.party.PartyPages;
import org.rapporteur.web.recommendation.RecommendationPages;

/// Gathers what the index and the tables know of a provision.
record ArticleOverview(CorpusReader corpus, Instruments instruments, Names names) {
  ArticlePage of(InstrumentProvision asked) throws IOException, QuerySyntaxException {
    Filters filters = Filters.NONE.withProvisions(Set.of(asked));
    Facets whole = corpus.facets(new SearchRequest("", filters, 0));
    List<Genre> genres = whole.genres().stream().map(Facets.Count::value).toList();
    Optional<Instrument> instrument = instruments.byId(asked.instrument());
    return new ArticlePage(
        names.instrument(asked.instrument()),
        asked.provision().ancestors().stream().map(around -> link(asked, around)).toList(),
        inside(instrument, asked, whole),
        genres.stream().map(names.words()::of).toList(),
        parties(filters, genres),
        instrument.map(known -> questions(known, asked.provision())).orElse(List.of()),
        whole.recommendations().stream()
            .map(count ->
                new Link(count.value().toString(), RecommendationPages.address(count.value())))
            .toList(),
        List.of(
            new Link(
                names.words().get("party.ledger"),
                FilterLinks.with(Query.of("/ledger"), filters).toString()),
            new Link(
                names.words().get("article.search"),
                FilterLinks.with(Query.of("/"), filters).toString())));
  }

  private Link link(InstrumentProvision asked, Provision other) {
    InstrumentProvision provision = new InstrumentProvision(asked.instrument(), other);
    return new Link(names.of(provision), ArticlePages.address(provision));
  }

  /// Its parts one step further down: those of the table, and those that passages mention.
  private List<Link> inside(
      Optional<Instrument> instrument, InstrumentProvision asked, Facets whole) {
    Set<Provision> inside = new LinkedHashSet<>();
    instrument.ifPresent(
        known -> known.provisions().stream().map(ProvisionEntry::provision).forEach(inside::add));
    whole.provisions().stream()
        .map(Facets.Count::value)
        .filter(other -> other.instrument().equals(asked.instrument()))
        .forEach(other -> inside.add(other.provision()));
    return inside.stream()
        .filter(other -> isChild(asked.provision(), other))
        .sorted()
        .map(child -> link(asked, child))
        .toList();
  }

  private static boolean isChild(Provision provision, Provision other) {
    List<Provision> around = other.ancestors();
    return !around.isEmpty() && around.getFirst().equals(provision);
  }

  private List<ArticlePage.Row> parties(Filters filters, List<Genre> genres)
      throws IOException, QuerySyntaxException {
    Map<Party, List<Long>> counts = new HashMap<>();
    for (int column = 0; column < genres.size(); column++) {
      Filters narrow = filters.withGenres(Set.of(genres.get(column)));
      for (Facets.Count<Party> count : corpus.facets(new SearchRequest("", narrow, 0)).parties()) {
        counts
            .computeIfAbsent(count.value(), party -> zeros(genres.size()))
            .set(column, count.passages());
      }
    }
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> names.of(entry.getKey())))
        .map(entry -> row(entry.getKey(), entry.getValue(), filters, genres))
        .toList();
  }

  private static List<Long> zeros(int length) {
    List<Long> zeros = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      zeros.add(0L);
    }
    return zeros;
  }

  private ArticlePage.Row row(Party party, List<Long> counts, Filters filters, List<Genre> genres) {
    List<ArticlePage.Count> cells = new ArrayList<>();
    for (int column = 0; column < counts.size(); column++) {
      Filters both = filters.withParties(Set.of(party)).withGenres(Set.of(genres.get(column)));
      cells.add(
          new ArticlePage.Count(
              counts.get(column), FilterLinks.with(Query.of("/"), both).toString()));
    }
    return new ArticlePage.Row(new Link(names.of(party), PartyPages.address(party)), cells);
  }

  /// The questions of all rounds that ask about a provision, a part of it, or one around it.
  private static List<Link> questions(Instrument instrument, Provision provision) {
    List<Link> links = new ArrayList<>();
    for (MonitoringRound round : instrument.rounds()) {
      instrument.questionnaire(round.id()).stream()
          .flatMap(questionnaire -> questionnaire.entries().stream())
          .filter(entry ->
              entry.provisions().stream()
                  .anyMatch(own -> own.contains(provision) || provision.contains(own)))
          .forEach(entry -> links.add(link(instrument, round, entry)));
    }
    return links;
  }

  private static Link link(Instrument instrument, MonitoringRound round, QuestionEntry entry) {
    Question question = entry.question();
    String address =
        Query.of("/replies")
            .and("round", instrument.id() + "/" + round.id())
            .and("question", question)
            .toString();
    return new Link(question + " – " + entry.label(), address);
  }
}
