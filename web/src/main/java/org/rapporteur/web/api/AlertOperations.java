package org.rapporteur.web.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.News;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.listing.AlertHit;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.RankedHit;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Hit;
import org.rapporteur.web.state.SavedQueries;

/// Saved queries and what is new for them.
final class AlertOperations {
  private static final String TAG = "alerts";

  private static final Parameter<Instant> SINCE =
      Parameter.one(
          "since",
          "What came on a day (UTC), at an instant, or later; without it, what the newest batch"
              + " brought.",
          "2026-01-31",
          NameReader::instant);

  private static final Listing<News> ALERTS =
      Listing.<News>of("alerts")
          .key("alert", news -> news.alert().name())
          .prose("query", news -> news.alert().query())
          .key("passages_new", News::total)
          .prose("problem", News::problem);

  private static final Parameter<String> NAME =
      Parameter.member(
          "name", "What it is called, on one line.", "schools", (names, words) -> words);

  private static final Parameter<String> QUERY =
      Parameter.member(
          "query",
          "The query, in the query language.",
          "prevention party:Corvania",
          (names, words) -> words);

  private static final Parameter<String> NAMED =
      Parameter.one("name", "Which one.", "schools", (names, words) -> words);

  private static final Listing<Alert> ALERT =
      Listing.<Alert>of("alert").key("alert", Alert::name).prose("query", Alert::query);

  private AlertOperations() {}

  /// @param saved where they are kept
  static List<Operation> all(SavedQueries saved) {
    return List.of(
        Operation.changing(
            "addAlert",
            TAG,
            "/alerts",
            "Save a query",
            "",
            List.of(NAME, QUERY),
            new Result.Changed<>(
                Result.Way.ADD,
                ALERT,
                (asked, delivery) -> saved.add(asked.required(NAME), asked.required(QUERY)),
                alert -> "")),
        Operation.changing(
            "removeAlert",
            TAG,
            "/alerts",
            "Remove a saved query",
            "",
            List.of(NAMED),
            new Result.Changed<>(
                Result.Way.REMOVE,
                ALERT,
                (asked, delivery) -> saved.remove(asked.required(NAMED)),
                alert -> "")),
        new Operation(
            "listAlerts",
            TAG,
            "/alerts",
            "List the saved queries",
            "With how many passages are new for each, and why it cannot be asked any more, if it"
                + " cannot.",
            List.of(SINCE),
            new Result.Rows<>(
                ALERTS,
                (asked, corpus, slice, rows) -> {
                  Instant since = since(asked, corpus);
                  for (Alert alert : saved.all()) {
                    rows.accept(News.since(since, alert, corpus, 0));
                  }
                  return Source.Listed.PLAIN;
                }),
            false),
        new Operation(
            "listNews",
            TAG,
            "/alerts/news",
            "List the passages that are new for saved queries",
            "Best first for each query. `listAlerts` tells of queries that cannot be asked.",
            List.of(SINCE),
            new Result.Rows<>(
                AlertHit.LISTING,
                (asked, corpus, slice, rows) -> {
                  Instant since = since(asked, corpus);
                  for (Alert alert : saved.all()) {
                    int rank = 0;
                    for (Hit hit : News.since(since, alert, corpus, Integer.MAX_VALUE).hits()) {
                      rows.accept(new AlertHit(alert, new RankedHit(++rank, hit)));
                    }
                  }
                  return Source.Listed.PLAIN;
                }),
            false));
  }

  private static Instant since(Arguments asked, CorpusReader corpus)
      throws ApiProblem, IOException {
    Optional<Instant> since = asked.one(SINCE);
    return since.isPresent() ? since.get() : corpus.newest();
  }
}
