package org.rapporteur.web.api;

import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.lint.Finding;
import org.rapporteur.corpus.lint.Lint;

/// What is wrong with the documents.
final class FindingOperations {
  private static final Parameter<String> CHECK =
      Parameter.many(
          "check",
          "What one check finds; what all find if there is none.",
          "unknown-code",
          new Schema.Choice(Lint.kinds().stream().map(Finding.Kind::name).toList()),
          (names, words) -> words);

  private FindingOperations() {}

  /// @param instruments the tables of instruments
  static List<Operation> all(Supplier<Instruments> instruments) {
    return List.of(
        new Operation(
            "listFindings",
            "findings",
            "/findings",
            "List what is wrong with the documents",
            "Found by comparing documents with one another and with themselves.",
            List.of(CHECK),
            new Result.Rows<>(
                Finding.LISTING,
                (asked, corpus, slice, rows) -> {
                  Lint.all(instruments.get()).only(asked.all(CHECK)).look(corpus, rows);
                  return Source.Listed.PLAIN;
                })));
  }
}
