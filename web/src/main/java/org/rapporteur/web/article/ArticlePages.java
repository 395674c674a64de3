package org.rapporteur.web.article;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.ProvisionEntry;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;
import org.rapporteur.index.Facets;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Tab;

/// The pages of articles.
public final class ArticlePages implements Pages {
  private static final String ALL = "/articles";

  private final Supplier<Instruments> instruments;
  private final NameReader reader;

  /// @param vocabulary the names by which provisions are asked for
  public ArticlePages(Supplier<Instruments> instruments, Vocabulary vocabulary) {
    this.instruments = instruments;
    this.reader = new NameReader(vocabulary, instruments);
  }

  /// The address of the page of a provision.
  static String address(InstrumentProvision provision) {
    return Query.of(ALL)
        .and("article", provision.instrument() + "/" + provision.provision())
        .toString();
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get(ALL, reception.to(this::answer));
  }

  /// A law of a State has blanks and colons in its name, so provisions are told by a parameter.
  private Answer answer(Visit visit) throws IOException, HttpProblem, QuerySyntaxException {
    String words = visit.query().text("article");
    try {
      return words.isEmpty()
          ? all(visit, instrument(visit.query().text("instrument")))
          : one(visit, reader.provision(words));
    } catch (UnknownNameException e) {
      throw new HttpProblem(404, e::problem);
    }
  }

  private Instrument instrument(String id) throws UnknownNameException {
    return id.isEmpty() ? instruments.get().usual() : reader.instrument(id);
  }

  private Answer all(Visit visit, Instrument instrument) throws IOException, QuerySyntaxException {
    Names names = new Names(instruments.get(), visit.words());
    Map<InstrumentProvision, Long> passages =
        visit.corpus().facets(SearchRequest.of("", 0)).provisions().stream()
            .collect(Collectors.toMap(Facets.Count::value, Facets.Count::passages));
    List<ArticlesPage.Row> rows = new ArrayList<>();
    for (ProvisionEntry entry : instrument.provisions()) {
      if (isArticle(entry.provision())) {
        InstrumentProvision article = new InstrumentProvision(instrument.id(), entry.provision());
        rows.add(
            new ArticlesPage.Row(
                names.of(article), address(article), passages.getOrDefault(article, 0L)));
      }
    }
    return new Answer.Page(
        Tab.OVERVIEWS,
        visit.say("articles.of", names.instrument(instrument.id())),
        "articles.jte",
        new ArticlesPage(rows, others(instrument, names)));
  }

  private List<Link> others(Instrument shown, Names names) {
    return instruments.get().all().stream()
        .filter(instrument -> !instrument.provisions().isEmpty())
        .map(instrument ->
            new Link(
                names.instrument(instrument.id()),
                Query.of(ALL).and("instrument", instrument.id()).toString(),
                instrument.id().equals(shown.id())))
        .toList();
  }

  private static boolean isArticle(Provision provision) {
    return provision.subdivisions().isEmpty() && provision.indent() == 0;
  }

  private Answer one(Visit visit, InstrumentProvision provision)
      throws IOException, QuerySyntaxException {
    Names names = new Names(instruments.get(), visit.words());
    ArticlePage page = new ArticleOverview(visit.corpus(), instruments.get(), names).of(provision);
    return new Answer.Page(Tab.OVERVIEWS, names.of(provision), "article.jte", page);
  }
}
