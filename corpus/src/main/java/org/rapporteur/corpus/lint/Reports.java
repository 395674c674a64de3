package org.rapporteur.corpus.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.index.CorpusReader;

/// The reports of an index that its other documents cite.
///
/// @param all the reports, each in the edition that counts
record Reports(List<Report> all) {
  Reports {
    all = List.copyOf(all);
  }

  static Reports of(Shelf shelf, CorpusReader reader, Instruments instruments) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Shelf.Work work : shelf.works(Genre.IMPLEMENTATION_REPORT)) {
      reports.add(Report.of(reader.tagged(work.current()), instruments));
    }
    return new Reports(reports);
  }

  /// Those that a document may mean: of its instrument and, if both are known, of its round.
  Reports citedBy(Metadata document) {
    return new Reports(
        all.stream()
            .filter(report -> report.document().metadata().mayBelongWith(document))
            .toList());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /// Whether one of them makes recommendations.
  boolean recommend() {
    return all.stream().anyMatch(report -> !report.recommendations().isEmpty());
  }

  /// Whether one of them has a recommendation with this code.
  boolean have(RecommendationCode code) {
    return all.stream().anyMatch(report -> report.recommendations().containsKey(code));
  }

  /// Their names, for people.
  String names() {
    return all.stream().map(Report::name).distinct().collect(Collectors.joining(", "));
  }
}
