package org.rapporteur.web.view;

import java.io.IOException;
import org.rapporteur.index.CorpusReader;

/// A view of the index, lent to one request, which closes it when it has answered.
public final class View implements AutoCloseable {
  private final SharedReader shared;
  private boolean returned;

  View(SharedReader shared) {
    this.shared = shared;
  }

  /// The index as it is in this view. Not to be closed.
  public CorpusReader corpus() {
    return shared.reader();
  }

  /// Gives the view back; nothing happens the second time.
  @Override
  public void close() throws IOException {
    if (!returned) {
      returned = true;
      shared.release();
    }
  }
}
