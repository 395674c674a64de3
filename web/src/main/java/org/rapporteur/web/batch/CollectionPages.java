package org.rapporteur.web.batch;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.Delivery;
import org.rapporteur.web.http.Feed;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Tab;
import org.rapporteur.web.page.Words;
import org.rapporteur.web.upload.Upload;
import org.rapporteur.web.upload.UploadLimits;

/// The page on which documents are added, and a page for each batch.
public final class CollectionPages implements Pages {
  static final String BATCHES = "/collection/batches";

  private final Upload upload;
  private final Batches batches;
  private final Supplier<Instruments> instruments;

  /// @param upload receives files
  /// @param batches runs batches
  /// @param instruments the tables of instruments
  public CollectionPages(Upload upload, Batches batches, Supplier<Instruments> instruments) {
    this.upload = upload;
    this.batches = batches;
    this.instruments = instruments;
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get("/collection", reception.to(this::collection));
    routes.post("/collection/documents", reception.delivering(this::add));
    routes.post(BATCHES, reception.changing(this::look));
    for (String sent : List.of("/collection/documents", BATCHES)) {
      routes.get(sent, reception.to(visit -> new Answer.Redirect("/collection"))); // loaded again
    }
    routes.get(BATCHES + "/{number}", reception.to(this::batch));
    routes.get(BATCHES + "/{number}/events", reception.feeding(this::feed));
  }

  private Answer collection(Visit visit) {
    UploadLimits limits = upload.limits();
    CollectionPage page =
        new CollectionPage(
            upload.store().folder().toString(),
            visit.say(
                "collection.limits",
                visit.words().number(limits.files()),
                UploadLimits.size(limits.file(), visit.words()),
                UploadLimits.size(limits.upload(), visit.words())),
            limits.file(),
            limits.upload(),
            limits.files(),
            batches.all().stream()
                .map(job -> JobLine.of(job, job.state(), visit.words()))
                .toList());
    return new Answer.Page(Tab.COLLECTION, visit.say("collection.title"), "collection.jte", page);
  }

  private Answer add(Delivery delivery) throws IOException, HttpProblem {
    return asked(batches.ask(upload.receive(delivery, false)));
  }

  private Answer look(Visit visit) {
    return asked(batches.ask(List.of()));
  }

  private static Answer asked(Job job) {
    return new Answer.Redirect(BATCHES + "/" + job.number());
  }

  private Answer batch(Visit visit) throws IOException, HttpProblem {
    Job job = job(visit.parts()).orElseThrow(() -> new HttpProblem(404, visit.say("batch.gone")));
    Names names = new Names(instruments.get(), visit.words());
    return new Answer.Page(
        Tab.COLLECTION,
        visit.say("batch.title", job.number()),
        "batch.jte",
        new BatchViews(visit.corpus(), names, upload.limits()).of(job));
  }

  private @Nullable Feed feed(Words words, Map<String, String> parts) {
    return job(parts).map(job -> new JobFeed(job, words)).orElse(null);
  }

  private Optional<Job> job(Map<String, String> parts) {
    String number = parts.getOrDefault("number", "");
    return number.matches("[0-9]{1,9}") ? batches.of(Integer.parseInt(number)) : Optional.empty();
  }
}
