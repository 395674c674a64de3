package org.rapporteur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.bench.Figure.Unit;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One who means harm, and asks one query of death after the other until it is closed. Each must be
/// answered, or refused with a reason, and never with an error of the server.
final class Deaths implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final List<String> LETTERS =
      IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();

  private final URI address;
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final Thread thread;

  /// @param status the status of HTTP, 0 if there was no answer
  private record Answer(String query, int status, double seconds) {}

  /// What they were answered.
  record Met(List<Figure> figures, List<String> wrong) {}

  Deaths(URI address) {
    this.address = address;
    this.thread = Thread.ofVirtual().start(this::ask);
  }

  private static List<String> queries() {
    List<String> queries = new ArrayList<>();
    queries.add("*a*");
    queries.add("a ".repeat(3_900)); // so many clauses fit into what a query may be long
    queries.add(
        IntStream.range(0, 5_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" OR ")));
    queries.add("(".repeat(200) + "law" + ")".repeat(200));
    queries.add(all("*%sing* OR *%station*"));
    queries.add(all("%s*"));
    queries.add(all("%sxamination~2"));
    queries.add(all("\"the %s*\""));
    queries.add("(of OR the OR and OR to) NEAR/1000 (of OR the OR and OR in) NEAR/1000 (a OR is)");
    queries.add(all("(NOT %s*)"));
    return queries;
  }

  private static String all(String pattern) {
    return LETTERS.stream()
        .map(letter -> pattern.replace("%s", letter))
        .collect(Collectors.joining(" OR "));
  }

  private void ask() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; ; i++) {
        String query = queries().get(i % queries().size());
        long start = System.nanoTime();
        int status;
        try {
          status =
              client
                  .send(
                      HttpRequest.newBuilder(address.resolve("/?q=" + Tours.encoded(query)))
                          .build(),
                      HttpResponse.BodyHandlers.discarding())
                  .statusCode();
        } catch (IOException e) {
          status = 0;
        }
        answers.add(new Answer(query, status, (System.nanoTime() - start) / 1e9));
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Stops, and tells what came of it.
  Met end() throws InterruptedException {
    close();
    List<Answer> all = List.copyOf(answers);
    List<Figure> figures =
        List.of(
            Figure.whole("queries of death", Unit.COUNT, all.size()),
            Figure.whole(
                "  refused or stopped with a reason",
                Unit.COUNT,
                all.stream().filter(answer -> answer.status >= 400).count()),
            new Figure(
                "  slowest answer",
                Unit.SECONDS,
                all.stream().mapToDouble(Answer::seconds).max().orElse(0)));
    List<String> wrong =
        all.stream()
            .filter(answer -> answer.status == 0 || answer.status >= 500)
            .map(Answer::toString)
            .toList();
    return new Met(figures, wrong);
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
