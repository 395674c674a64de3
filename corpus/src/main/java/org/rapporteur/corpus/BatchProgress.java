package org.rapporteur.corpus;

import java.util.List;
import org.rapporteur.core.document.Source;

/// Is told how a batch goes on. Calls come one at a time, from any thread.
public interface BatchProgress {
  /// Tells nobody.
  BatchProgress SILENT =
      new BatchProgress() {
        @Override
        public void found(int files) {}

        @Override
        public void done(Source file, List<FileChange> changes) {}
      };

  /// The files to look at were counted.
  void found(int files);

  /// One of them is done with.
  ///
  /// @param changes what was done about the documents in it
  void done(Source file, List<FileChange> changes);
}
