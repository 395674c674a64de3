package org.rapporteur.web.batch;

import java.io.IOException;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.web.upload.Store;
import org.rapporteur.web.upload.Upload;

/// How documents are added, while the room is open.
///
/// @param upload receives files
/// @param batches runs batches
public record OpenIntake(Upload upload, Batches batches) implements AutoCloseable {
  /// Begins to take documents.
  ///
  /// @throws IOException if files cannot be received; the message says why
  public static OpenIntake of(Intake intake, CorpusIndex index) throws IOException {
    Store store = Store.open(intake.folder(), intake.limits().reserve());
    return new OpenIntake(
        new Upload(store, intake.limits()), new Batches(index, store.folder(), intake.indexer()));
  }

  /// Ends the batch in work, whose work is kept, and begins no other.
  public void endBatches() {
    batches.close();
  }

  /// Takes no more documents.
  @Override
  public void close() throws IOException {
    endBatches();
    upload.store().close();
  }
}
