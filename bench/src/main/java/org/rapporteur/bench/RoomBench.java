package org.rapporteur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.bench.Figure.Unit;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.bench.collection.CollectionGenerator;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;

/// Many visitors in the reading room, beside a bare server of the same libraries; see the README.
public final class RoomBench {
  private static final String USAGE =
      """
      Usage: bench/room INDEX [--clients N] [--seconds S] [--reading MILLISECONDS] [--rounds R]
                        [--files N] [--seed S] [--heap MIB] [--launcher PATH]\
      """;

  private static final int QUERIES = 100;
  private static final Pattern DOCUMENT = Pattern.compile("href=\"(/documents/[^\"]*hit=[^\"]*)\"");

  private final Path index;
  private final int clients;
  private final Duration time;
  private final Duration reading;
  private final int rounds;
  private final int files;
  private final int seed;
  private final Programs programs;
  private final Path folder = WorkFolder.create().path();
  private final List<Figure> figures = new ArrayList<>();

  private RoomBench(String... words) throws IOException {
    Arguments arguments = Arguments.of(words);
    this.clients = arguments.count("--clients", 50);
    this.time = Duration.ofSeconds(arguments.count("--seconds", 60));
    this.reading = Duration.ofMillis(arguments.count("--reading", 1000));
    this.rounds = arguments.count("--rounds", 5);
    this.files = arguments.count("--files", 1268);
    this.seed = arguments.count("--seed", 1);
    int heap = arguments.count("--heap", 512);
    Path launcher = Path.of(arguments.text("--launcher", "rapporteur")).toAbsolutePath();
    this.programs = new Programs(launcher, heap);
    this.index = Path.of(arguments.only("the index of a collection that bench/generate made"));
  }

  /// Measures and prints a table. Exits with 1 if a visitor met an error.
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      RoomBench bench = new RoomBench(args);
      boolean well = bench.measure();
      FigureTable table = new FigureTable();
      table.add("", bench.figures);
      table.lines().forEach(System.out::println);
      System.exit(well ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + USAGE);
      System.exit(2);
    }
  }

  private boolean measure() throws IOException, InterruptedException {
    start();
    Visitors.Met met;
    Deaths.Met deaths;
    try (Served room = Served.start(command(), folder.resolve("room.log"))) {
      Tours tours = tours(room.address());
      Visitors one = new Visitors(room.address(), 1, Duration.ZERO, tours);
      one.visit(time.dividedBy(2), seed); // warms up
      figures.addAll(one.visit(time.dividedBy(4), seed + 1).byKind("alone: "));
      Visitors all = new Visitors(room.address(), clients, reading, tours);
      try (Deaths mean = new Deaths(room.address())) {
        met = all.visit(time, seed + 2);
        deaths = mean.end();
      }
      add("pages", Unit.PER_SECOND, met.pages() / (double) time.toSeconds());
      add("errors", Unit.COUNT, met.errors().size());
      figures.addAll(met.byKind(""));
      figures.addAll(deaths.figures());
      add("peak of the server", Unit.MEGABYTES, (double) room.peakBytes());
      met.errors().stream().limit(20).forEach(System.err::println);
      deaths.wrong().stream().limit(20).forEach(System.err::println);
    }
    floor(met.size());
    return met.errors().isEmpty() && deaths.wrong().isEmpty();
  }

  private List<String> command() {
    return programs.rapporteur(
        folder.resolve("gc.log"),
        "serve",
        "--port",
        "0",
        "--index",
        index.toString(),
        "--requests-per-second",
        "0");
  }

  private List<String> bare(long size) {
    return programs.java(BareServer.class, Long.toString(size));
  }

  /// From the start of the process to the first answer, in turn.
  private void start() throws IOException, InterruptedException {
    List<Double> room = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    for (int round = -1; round < rounds; round++) {
      try (Served served = Served.start(command(), folder.resolve("start.log"));
          Served bare = Served.start(bare(1), folder.resolve("bare.log"))) {
        if (round >= 0) {
          room.add(served.ready().toNanos() / 1e9);
          floor.add(bare.ready().toNanos() / 1e9);
        }
      }
    }
    add("start to first answer", Unit.MILLISECONDS, Spread.of(room).median());
    add("floor: the same", Unit.MILLISECONDS, Spread.of(floor).median());
    add("  ratio", Unit.TIMES, Spread.of(room).median() / Spread.of(floor).median());
  }

  /// Pages of the same size on average, to as many visitors.
  private void floor(long size) throws IOException, InterruptedException {
    add("mean size of a page", Unit.BYTES, (double) size);
    try (Served bare = Served.start(bare(size), folder.resolve("bare.log"))) {
      Tours tours = new Tours(List.of("x"), List.of("/x"), List.of("x"), List.of("x"));
      Visitors all = new Visitors(bare.address(), clients, reading, tours);
      all.visit(time.dividedBy(4), seed);
      figures.addAll(all.visit(time.dividedBy(4), seed).all("floor: a page of that size"));
    }
  }

  private Tours tours(URI address) throws IOException, InterruptedException {
    Instrument instrument = Instruments.bundled().usual();
    Random random = new Random(seed);
    Map<Queries.Kind, List<String>> queries =
        new Queries(new CollectionGenerator(seed), files, instrument, random).draw(QUERIES);
    List<String> documents = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String query : queries.getOrDefault(Queries.Kind.TERM, List.of())) {
        HttpRequest search =
            HttpRequest.newBuilder(address.resolve("/?q=" + Tours.encoded(query))).build();
        Matcher link = DOCUMENT.matcher(client.send(search, BodyHandlers.ofString()).body());
        while (link.find()) {
          documents.add(link.group(1).replace("&amp;", "&"));
        }
      }
    }
    List<String> articles =
        instrument.provisions().stream()
            .map(entry -> entry.provision().toString())
            .filter(article -> !article.contains(" "))
            .toList();
    return Tours.of(queries, documents, instrument.parties(), articles);
  }

  private void add(String name, Unit unit, double value) {
    figures.add(new Figure(name, unit, value));
  }
}
