package org.rapporteur.web.search;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.RankedHit;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Hit;
import org.rapporteur.index.Order;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.QueryTimeoutException;
import org.rapporteur.index.SearchResult;
import org.rapporteur.index.query.QueryParser;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.filter.FilterReader;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.Export;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Pager;
import org.rapporteur.web.page.Tab;

/// The search page, its downloads and its suggestions.
public final class SearchPages implements Pages {
  private final Supplier<Instruments> instruments;
  private final QueryParser parser;
  private final FilterReader filters;
  private final Suggestions suggestions;

  /// @param vocabulary the names that queries may use
  public SearchPages(Supplier<Instruments> instruments, Vocabulary vocabulary) {
    this.instruments = instruments;
    this.parser = new QueryParser(vocabulary);
    this.filters = new FilterReader(new NameReader(vocabulary, instruments));
    this.suggestions = new Suggestions(instruments);
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get("/", reception.to(this::search));
    routes.get("/search.{format}", reception.to(this::export));
    routes.get("/facets/{facet}", reception.to(this::facet));
    routes.get("/suggest", reception.to(suggestions));
    routes.get("/check", reception.to(new SyntaxCheck(parser)));
  }

  private Answer search(Visit visit) throws IOException, HttpProblem {
    SearchForm form = SearchForm.of(visit.query(), filters);
    Names names = new Names(instruments.get(), visit.words());
    Optional<QueryError> error = Optional.empty();
    Optional<String> stopped = Optional.empty();
    Optional<SearchPage.Results> results = Optional.empty();
    if (form.asks()) {
      try {
        results = Optional.of(results(form, names, visit));
      } catch (QuerySyntaxException e) {
        error = Optional.of(QueryError.of(form.query(), e, visit.words().language()));
      } catch (QueryTimeoutException e) {
        stopped = Optional.of(Reception.told(e, visit.words()));
      }
    }
    SearchPage page =
        new SearchPage(
            form.query(),
            hidden(form),
            error,
            stopped,
            Chips.of(form, names),
            results,
            suggestions.offers(names),
            form.asks() ? Optional.empty() : Optional.of(holdings(visit)));
    String title = form.query().isEmpty() ? visit.say("Tab.SEARCH") : form.query();
    boolean found = error.isEmpty() && stopped.isEmpty();
    return new Answer.Page(found ? 200 : 422, Tab.SEARCH, title, "search.jte", page);
  }

  private static SearchPage.Holdings holdings(Visit visit) throws IOException {
    List<CatalogueEntry> read =
        visit.corpus().catalogue().stream().filter(entry -> entry.metadata().isPresent()).toList();
    return new SearchPage.Holdings(
        read.size(), read.stream().mapToLong(CatalogueEntry::passages).sum());
  }

  private SearchPage.Results results(SearchForm form, Names names, Visit visit)
      throws IOException, QuerySyntaxException {
    Asked asked = Asked.of(parser.parse(form.query()), form.filters());
    SearchResult found = visit.corpus().search(form.request());
    return new SearchPage.Results(
        found.total(),
        form.request().from() + 1,
        views(found.hits(), form, asked, names),
        facets(form, names, visit).views(),
        orders(form, visit),
        Export.links(form.at(1).address(), "/search", visit.words()),
        Pager.of(
            form.page(),
            found.total(),
            SearchForm.SIZE,
            number -> form.at(number).address().toString()));
  }

  private static FacetViews facets(SearchForm form, Names names, Visit visit)
      throws IOException, QuerySyntaxException {
    return new FacetViews(form, visit.corpus().facets(form.request()), names);
  }

  /// One filter with all its values.
  private Answer facet(Visit visit) throws IOException, HttpProblem {
    SearchForm form = SearchForm.of(visit.query(), filters);
    Names names = new Names(instruments.get(), visit.words());
    try {
      FacetView facet =
          facets(form, names, visit)
              .whole(visit.part("facet"))
              .orElseThrow(() -> new HttpProblem(404, ""));
      return new Answer.Page(
          Tab.SEARCH,
          visit.say("facet." + facet.name()),
          "values.jte",
          new ValuesPage(facet, form.at(1).address().toString(), Chips.of(form, names)));
    } catch (QuerySyntaxException e) {
      throw new HttpProblem(422, e::problem);
    }
  }

  private static List<HitView> views(List<Hit> hits, SearchForm form, Asked asked, Names names) {
    int number = form.request().from();
    List<HitView> views = new ArrayList<>();
    for (Hit hit : hits) {
      views.add(HitView.of(hit, ++number, form, asked, names));
    }
    return views;
  }

  private static List<Link> orders(SearchForm form, Visit visit) {
    return Arrays.stream(Order.values())
        .map(order ->
            new Link(
                visit.words().of(order),
                form.with(order).address().toString(),
                order == form.order()))
        .toList();
  }

  /// The query is in the box; the rest goes along when another query is sent.
  private static List<SearchPage.Hidden> hidden(SearchForm form) {
    List<SearchPage.Hidden> hidden = new ArrayList<>();
    form.at(1)
        .address()
        .with("q", "")
        .values()
        .forEach((name, values) ->
            values.forEach(value -> hidden.add(new SearchPage.Hidden(name, value))));
    return hidden;
  }

  /// All hits, in the format that the address names.
  private Answer export(Visit visit) throws HttpProblem {
    SearchForm form = SearchForm.of(visit.query(), filters);
    Format format = Export.format(visit.part("format"));
    try {
      parser.parse(form.query());
    } catch (QuerySyntaxException e) {
      throw new HttpProblem(422, e::problem);
    }
    return Export.of(
        "search",
        format,
        RankedHit.LISTING,
        rows -> {
          int[] rank = {0};
          try {
            visit.corpus().search(form.all(), hit -> rows.accept(new RankedHit(++rank[0], hit)));
          } catch (QuerySyntaxException e) {
            throw new IOException(e);
          }
        });
  }
}
