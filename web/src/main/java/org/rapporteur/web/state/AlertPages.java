package org.rapporteur.web.state;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.News;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;
import org.rapporteur.web.document.DocumentAddress;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.page.Tab;

/// Saved queries, and what is new for them.
public final class AlertPages implements Pages {
  private static final int SHOWN = 5;

  private final SavedQueries saved;
  private final NameReader names;

  /// @param saved the saved queries
  /// @param names reads the day since when passages are new
  public AlertPages(SavedQueries saved, NameReader names) {
    this.saved = saved;
    this.names = names;
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get("/alerts", reception.to(this::alerts));
    routes.post("/alerts", reception.changing(this::add));
    routes.post("/alerts/remove", reception.changing(this::remove));
  }

  private Answer alerts(Visit visit) throws IOException, HttpProblem {
    Instant since = since(visit);
    List<AlertsPage.Line> lines = new ArrayList<>();
    for (Alert alert : saved.all()) {
      lines.add(line(News.since(since, alert, visit.corpus(), SHOWN)));
    }
    String told = since.truncatedTo(ChronoUnit.SECONDS).toString();
    return new Answer.Page(
        Tab.ALERTS, visit.say("Tab.ALERTS"), "alerts.jte", new AlertsPage(told, lines));
  }

  private Instant since(Visit visit) throws IOException, HttpProblem {
    String words = visit.query().text("since");
    try {
      return words.isEmpty() ? visit.corpus().newest() : names.instant(words);
    } catch (UnknownNameException e) {
      throw new HttpProblem(400, language -> "since: " + e.problem(language));
    }
  }

  private static AlertsPage.Line line(News news) {
    return new AlertsPage.Line(
        news.alert().name(),
        news.alert().query(),
        Query.of("/").and("q", news.alert().query()).toString(),
        news.total(),
        news.hits().stream()
            .map(hit ->
                new AlertsPage.New(
                    hit.citation().text(),
                    hit.text(),
                    DocumentAddress.of(hit.document(), hit.passageId())))
            .toList(),
        news.problem());
  }

  private Answer add(Visit visit) throws IOException, HttpProblem {
    saved.add(visit.form().text("name"), visit.form().text("query"));
    return new Answer.Redirect("/alerts");
  }

  private Answer remove(Visit visit) throws IOException, HttpProblem {
    saved.remove(visit.form().text("name"));
    return new Answer.Redirect("/alerts");
  }
}
