package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.ingest.identity.Overrides;

/// What people say of files in a `rapporteur.json` beside them; each is read once. Thread-safe.
final class OverridesBeside {
  private final Supplier<Instruments> instruments;
  private final Map<Path, Optional<OverridesFile>> read = new HashMap<>();

  OverridesBeside(Supplier<Instruments> instruments) {
    this.instruments = instruments;
  }

  /// What is said of a file.
  ///
  /// @throws OverridesException if the file beside it cannot be understood
  synchronized Overrides of(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      return Overrides.NONE;
    }
    Optional<OverridesFile> beside = read.get(folder);
    if (beside == null) {
      // Mostly there is none, and what reads it takes time to load.
      beside =
          Files.isRegularFile(folder.resolve(OverridesFile.NAME))
              ? OverridesFile.in(folder, instruments.get())
              : Optional.empty();
      read.put(folder, beside);
    }
    return beside.isPresent() ? beside.get().of(file) : Overrides.NONE;
  }
}
