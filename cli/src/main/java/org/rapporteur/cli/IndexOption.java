package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;
import picocli.CommandLine.Option;

/// Which index.
final class IndexOption {
  /// Lucene recommends an option of Java that would make every start slower than it saves. Held
  /// here because an unheld logger forgets its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = ".rapporteur",
      description = "Folder of the index (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of(".rapporteur");

  Path folder() {
    return folder;
  }

  LuceneCorpus corpus(Context context) {
    return corpus(folder, context);
  }

  /// The index in a folder.
  static LuceneCorpus corpus(Path folder, Context context) {
    LUCENE.setLevel(Level.SEVERE);
    return LuceneCorpus.openBriefly(folder, context.vocabulary());
  }

  /// The index for a process that stays.
  LuceneCorpus standing(Context context) {
    LUCENE.setLevel(Level.SEVERE);
    return LuceneCorpus.open(folder, context.vocabulary());
  }

  CorpusReader reader(Context context) throws IOException {
    return corpus(context).reader();
  }
}
