package org.rapporteur.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.index.query.Vocabulary;

/// What every command is given.
///
/// @param shell where it writes
/// @param instruments the tables of instruments, read once, when first asked for
/// @param vocabulary the names that options and queries may use
record Context(Shell shell, Supplier<Instruments> instruments, Vocabulary vocabulary) {
  /// The instrument that is meant where none is named.
  static final String INSTRUMENT = "lanzarote";

  static Context of(Shell shell) {
    Supplier<Instruments> instruments = new ReadOnce();
    return new Context(shell, instruments, Vocabulary.of(instruments, INSTRUMENT));
  }

  /// The same tables, written elsewhere.
  Context with(Shell other) {
    return new Context(other, instruments, vocabulary);
  }

  private static final class ReadOnce implements Supplier<Instruments> {
    private @Nullable Instruments read;

    @Override
    public synchronized Instruments get() {
      Instruments known = read;
      if (known == null) {
        known = Instruments.bundled();
        read = known;
      }
      return known;
    }
  }
}
