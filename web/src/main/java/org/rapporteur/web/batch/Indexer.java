package org.rapporteur.web.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchReport;

/// Brings the index of a room up to date. The program that opens the room has the means.
public interface Indexer {
  /// Runs a batch.
  ///
  /// @param paths the files and folders to look through
  /// @param stopped whether no more files are to be begun; those that are done are committed
  /// @throws IOException if the index cannot be written; it is then as it was. The message is for
  ///   people
  BatchReport run(List<Path> paths, BatchProgress progress, BooleanSupplier stopped)
      throws IOException;
}
