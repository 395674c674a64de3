package org.rapporteur.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.bench.Figure.Unit;
import org.rapporteur.bench.Queries.Kind;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;

/// How long searches take, by kind of query, beside [LuceneFloor] for the same words. Of each query
/// the median of its rounds counts, so that a moment in which the machine did something else does
/// not pass for a slow query.
///
/// @param reader what is searched
/// @param floor the same index
record SearchTimes(CorpusReader reader, LuceneFloor floor) {
  private static final int HITS = 10;
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 5;
  private static final int SLOWEST = 3;

  /// Something that finds a query's hits.
  private interface Search {
    void find(String query) throws IOException, QuerySyntaxException;
  }

  /// The figures of queries by kind. The slowest of each kind go to standard error.
  List<Figure> measure(Map<Kind, List<String>> queries) throws IOException {
    Map<Kind, Map<String, List<Double>>> times = new EnumMap<>(Kind.class);
    Map<String, List<Double>> floors = new LinkedHashMap<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      if (round == 0) {
        times.clear();
        floors.clear();
      }
      for (Map.Entry<Kind, List<String>> kind : queries.entrySet()) {
        Map<String, List<Double>> of =
            times.computeIfAbsent(kind.getKey(), k -> new LinkedHashMap<>());
        for (String query : kind.getValue()) {
          time(query, this::search, of);
          if (kind.getKey() == Kind.TERM) {
            time(query, floor::search, floors);
          }
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    add("floor: TermQuery", floors, figures);
    times.forEach((kind, of) ->
        add("search: " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), of, figures));
    return figures;
  }

  private static void time(String query, Search search, Map<String, List<Double>> times)
      throws IOException {
    long start = System.nanoTime();
    try {
      search.find(query);
    } catch (QuerySyntaxException e) {
      throw new IllegalStateException("a query of our own is wrong: " + query, e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    times.computeIfAbsent(query, q -> new ArrayList<>()).add(seconds);
  }

  private void search(String query) throws IOException, QuerySyntaxException {
    reader.search(SearchRequest.of(query, HITS));
  }

  private static void add(String name, Map<String, List<Double>> times, List<Figure> figures) {
    record Timed(String query, double seconds) {}
    List<Timed> sorted =
        times.entrySet().stream()
            .map(entry -> new Timed(entry.getKey(), Spread.of(entry.getValue()).median()))
            .sorted(Comparator.comparingDouble(Timed::seconds))
            .toList();
    List<Double> seconds = sorted.stream().map(Timed::seconds).toList();
    figures.add(new Figure(name + ", p50", Unit.MILLISECONDS, quantile(seconds, 0.5)));
    figures.add(new Figure(name + ", p99", Unit.MILLISECONDS, quantile(seconds, 0.99)));
    for (Timed slow : sorted.reversed().subList(0, Math.min(SLOWEST, sorted.size()))) {
      System.err.printf(Locale.ROOT, "%s: %.1f ms, %s%n", name, slow.seconds * 1e3, slow.query);
    }
  }

  /// The least time that so large a share of the times does not exceed.
  static double quantile(List<Double> sorted, double share) {
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
