package org.rapporteur.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.corpus.FileChange;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.corpus.alert.News;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.CorpusReader;

/// What a batch did, and what of it is new for the alerts.
///
/// @param index the folder of the index
/// @param batch what was done
/// @param news for each alert, with at most [#HITS] passages
public record BatchNews(Path index, BatchReport batch, List<News> news) {
  /// So many passages of an alert are shown; `alerts run` lists them all.
  public static final int HITS = 100;

  public BatchNews {
    news = List.copyOf(news);
  }

  /// Runs the alerts of an index on what a batch brought.
  public static BatchNews of(BatchReport batch, CorpusIndex index) throws IOException {
    List<News> news = new ArrayList<>();
    List<Alert> alerts = new AlertsFile(index.directory()).alerts();
    if (!alerts.isEmpty()) {
      try (CorpusReader reader = index.reader()) {
        for (Alert alert : alerts) {
          news.add(News.since(batch.batch(), alert, reader, HITS));
        }
      }
    }
    return new BatchNews(index.directory(), batch, news);
  }

  /// What was done to how many files, kind by kind. What hardly ever happens is named only where it
  /// did.
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String kind : List.of("added", "changed", "moved", "removed", "unchanged", "failed")) {
      counts.put(kind, 0L);
    }
    for (FileChange change : batch.changes()) {
      counts.merge(Told.of(change).kind(), 1L, Long::sum);
    }
    return counts;
  }

  /// What was done to files that are not as they were.
  List<Told> told() {
    return batch.changes().stream()
        .filter(change -> !(change instanceof FileChange.Unchanged))
        .map(Told::of)
        .toList();
  }

  Instant instant() {
    return batch.batch();
  }
}
