package org.rapporteur.web.search;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.page.Tab;

/// The search page.
public final class SearchPages implements Pages {
  /// @param vocabulary the names that queries may use
  public SearchPages(Vocabulary vocabulary) {}

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get("/", reception.to(this::search));
  }

  private Answer search(Visit visit) throws IOException, QuerySyntaxException {
    String query = visit.query().text("q");
    return new Answer.Page(
        Tab.SEARCH,
        visit.say("Tab.SEARCH"),
        "search.jte",
        new SearchPage(query, visit.corpus().search(SearchRequest.of(query, 20))));
  }
}
