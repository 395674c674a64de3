package org.rapporteur.web.api;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.core.instrument.Instruments;

/// The table of all operations.
final class Operations {
  private Operations() {}

  /// @param instruments the tables of instruments
  /// @param index the folder of the index
  static List<Operation> all(Supplier<Instruments> instruments, Path index) {
    return Stream.of(
            SearchOperations.all(),
            LedgerOperations.all(),
            DocumentOperations.all(instruments),
            AnswerOperations.all(instruments),
            RegisterOperations.all(instruments),
            PartyOperations.all(instruments),
            FindingOperations.all(instruments),
            TableOperations.all(instruments),
            AlertOperations.all(index))
        .flatMap(List::stream)
        .toList();
  }
}
