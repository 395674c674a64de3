package org.rapporteur.corpus.lint;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Compiler;
import org.rapporteur.index.CorpusReader;

/// What an index has beside the document that is looked at.
///
/// @param reports the reports that others cite
/// @param compilations the replies to each questionnaire
record Beside(Reports reports, List<Compilation> compilations) {
  Beside {
    compilations = List.copyOf(compilations);
  }

  static Beside of(Shelf shelf, CorpusReader reader, Instruments instruments) throws IOException {
    return new Beside(
        Reports.of(shelf, reader, instruments),
        new Compiler(reader, instruments).compile(Set.of(), Set.of()));
  }

  /// The replies among which one belongs.
  Optional<Compilation> compilation(Metadata reply) {
    return compilations.stream()
        .filter(compilation ->
            compilation.instrument().equals(reply.instrument())
                && compilation.round().equals(reply.roundText()))
        .findFirst();
  }
}
