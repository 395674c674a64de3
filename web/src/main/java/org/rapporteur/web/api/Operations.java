package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.web.batch.OpenIntake;
import org.rapporteur.web.compiled.Compiled;
import org.rapporteur.web.state.SavedQueries;

/// The table of all operations.
final class Operations {
  private Operations() {}

  /// @param instruments the tables of instruments
  /// @param compiled what is compiled of many documents
  /// @param saved the saved queries
  /// @param intake how documents are added, nothing if they are not
  static List<Operation> all(
      Supplier<Instruments> instruments,
      Compiled compiled,
      SavedQueries saved,
      Optional<OpenIntake> intake) {
    return Stream.of(
            SearchOperations.all(),
            LedgerOperations.all(),
            DocumentOperations.all(instruments),
            AnswerOperations.all(compiled),
            RegisterOperations.all(instruments, compiled),
            PartyOperations.all(instruments),
            FindingOperations.all(instruments),
            TableOperations.all(instruments),
            AlertOperations.all(saved),
            BatchOperations.all(intake))
        .flatMap(List::stream)
        .toList();
  }
}
