package org.rapporteur.web.view;

import java.io.IOException;
import java.time.Duration;
import org.rapporteur.index.CorpusReader;

/// A reader that several hold, and that is closed when the last has let go of it. Thread-safe.
final class SharedReader {
  private final CorpusReader reader;
  private final CorpusReader limited;
  private int holders = 1;

  /// The reader, held by the caller.
  ///
  /// @param limit how long a question may take
  SharedReader(CorpusReader reader, Duration limit) {
    this.reader = reader;
    this.limited = reader.within(limit);
  }

  /// The reader for questions, each of which has the limit.
  CorpusReader reader() {
    return limited;
  }

  /// Holds it, unless it is closed already.
  synchronized boolean hold() {
    if (holders == 0) {
      return false;
    }
    holders++;
    return true;
  }

  void release() throws IOException {
    if (last()) {
      reader.close();
    }
  }

  private synchronized boolean last() {
    holders--;
    return holders == 0;
  }
}
