package org.rapporteur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import org.rapporteur.bench.Figure.Unit;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// So many visitors at once, each of whom asks for a page, reads it for a while and asks for the
/// next. Connections are kept as browsers keep them.
///
/// @param address the server
/// @param number how many visitors
/// @param reading how long they read on average, half as long at least; no time for none
/// @param tours what they ask for
record Visitors(URI address, int number, Duration reading, Tours tours) {
  /// Longer than anything may take.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final List<Integer> PERCENTS = List.of(50, 95, 99);

  /// What they met.
  static final class Met {
    private final Map<Tours.Kind, List<Double>> seconds = new EnumMap<>(Tours.Kind.class);
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();

    private Met() {
      for (Tours.Kind kind : Tours.Kind.values()) {
        seconds.put(kind, Collections.synchronizedList(new ArrayList<>()));
      }
    }

    private void page(Tours.Stop stop, HttpResponse<byte[]> page, double took) {
      if (page.statusCode() == 200) {
        seconds.getOrDefault(stop.kind(), List.of()).add(took);
        bytes.addAndGet(page.body().length);
      } else {
        errors.add(page.statusCode() + " " + stop.path());
      }
    }

    /// What went wrong: the status or the exception, and the address.
    List<String> errors() {
      return List.copyOf(errors);
    }

    long pages() {
      return seconds.values().stream().mapToLong(List::size).sum();
    }

    /// The mean size of a page, in bytes.
    long size() {
      return bytes.get() / Math.max(1, pages());
    }

    /// How long pages of each kind took.
    List<Figure> byKind(String name) {
      List<Figure> figures = new ArrayList<>();
      seconds.forEach((kind, some) ->
          figures.addAll(quantiles(name + kind.name().toLowerCase(Locale.ROOT), some)));
      return figures;
    }

    /// How long pages took.
    List<Figure> all(String name) {
      return quantiles(name, seconds.values().stream().flatMap(List::stream).toList());
    }

    private static List<Figure> quantiles(String name, List<Double> seconds) {
      List<Double> sorted = seconds.stream().sorted().toList();
      return sorted.isEmpty()
          ? List.of()
          : PERCENTS.stream()
              .map(percent ->
                  new Figure(
                      name + ", p" + percent,
                      Unit.MILLISECONDS,
                      SearchTimes.quantile(sorted, percent / 100.0)))
              .toList();
    }
  }

  /// Lets them in, and out after a while.
  Met visit(Duration time, int seed) throws InterruptedException {
    Met met = new Met();
    long end = System.nanoTime() + time.toNanos();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int visitor = 0; visitor < number; visitor++) {
        Random random = new Random(seed + visitor);
        threads.execute(() -> walk(client, random, end, met));
      }
    }
    return met;
  }

  private void walk(HttpClient client, Random random, long end, Met met) {
    try {
      read(random.nextDouble());
      while (System.nanoTime() < end) {
        Tours.Stop stop = tours.next(random);
        long start = System.nanoTime();
        try {
          HttpResponse<byte[]> page =
              client.send(
                  HttpRequest.newBuilder(address.resolve(stop.path())).timeout(PATIENCE).build(),
                  HttpResponse.BodyHandlers.ofByteArray());
          met.page(stop, page, (System.nanoTime() - start) / 1e9);
        } catch (IOException e) {
          met.errors.add(e + " " + stop.path());
        }
        read(0.5 + random.nextDouble());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(double share) throws InterruptedException {
    Thread.sleep(Duration.ofNanos((long) (reading.toNanos() * share)));
  }
}
