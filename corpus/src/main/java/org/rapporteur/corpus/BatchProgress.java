package org.rapporteur.corpus;

/// Is told how a batch goes on. Calls come one at a time, from any thread.
public interface BatchProgress {
  /// Tells nobody.
  BatchProgress SILENT =
      new BatchProgress() {
        @Override
        public void found(int files) {}

        @Override
        public void done(FileChange change) {}
      };

  /// The files to look at were counted.
  void found(int files);

  /// One of them is done with.
  void done(FileChange change);
}
