package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;
import picocli.CommandLine.Option;

/// Which index.
final class IndexOption {
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
    return LuceneCorpus.open(folder, context.vocabulary());
  }

  CorpusReader reader(Context context) throws IOException {
    return corpus(context).reader();
  }
}
