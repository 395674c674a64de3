package org.rapporteur.corpus;

import java.util.List;
import org.rapporteur.core.document.Source;

/// Is told how a batch goes on. Calls come one at a time, from any thread.
public interface BatchProgress {
  /// Tells nobody.
  BatchProgress SILENT =
      new BatchProgress() {
        @Override
        public void found(int files, long bytes) {}

        @Override
        public void done(Finished file) {}
      };

  /// A file that is done with.
  ///
  /// @param file the file
  /// @param bytes its length when the batch began
  /// @param pages how many pages were read in it just now, 0 if its format has none
  /// @param changes what was done about the documents in it
  record Finished(Source file, long bytes, int pages, List<FileChange> changes) {
    public Finished {
      changes = List.copyOf(changes);
    }
  }

  /// The files that are to be read or tagged were counted.
  ///
  /// @param files how many there are
  /// @param bytes their length in all
  void found(int files, long bytes);

  /// One of them is done with.
  void done(Finished file);
}
