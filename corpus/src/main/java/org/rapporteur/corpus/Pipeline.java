package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.ingest.Ingested;
import org.rapporteur.ingest.Ingestor;
import org.rapporteur.ingest.Outcome;
import org.rapporteur.ingest.identity.Overrides;
import org.rapporteur.nlp.DocumentTagger;

/// The way of a file: read, tagged, indexed. Thread-safe; made once, since its models take time to
/// load.
public final class Pipeline {
  private final Instruments instruments;
  private final Ingestor ingestor;
  private final DocumentTagger tagger;

  public Pipeline(Instruments instruments) {
    this.instruments = instruments;
    this.ingestor = new Ingestor(instruments);
    this.tagger = new DocumentTagger(instruments);
  }

  /// Brings an index up to date. All of it becomes visible in one commit at the end.
  ///
  /// @param index the index
  /// @throws OverridesException if a `rapporteur.json` cannot be understood; nothing is changed
  /// @throws IOException if the index cannot be written; it is then as it was
  public BatchReport run(BatchRequest request, CorpusIndex index, BatchProgress progress)
      throws IOException {
    return new Batch(this, instruments, request, index, progress).run();
  }

  /// Reads and tags one file without any index.
  ///
  /// @param instrument the identifier of the instrument under which it was made
  /// @throws OverridesException if the `rapporteur.json` beside it cannot be understood
  public FileReading read(Path file, String instrument) throws IOException {
    Source source = Source.of(file);
    Path folder = source.path().getParent();
    Overrides said = Overrides.NONE;
    if (folder != null) {
      var beside = OverridesFile.in(folder, instruments);
      said = beside.isPresent() ? beside.get().of(source.path()) : said;
    }
    return read(source, said, instrument);
  }

  FileReading read(Source source, Overrides said, String instrument) {
    Ingested ingested = ingestor.read(source, said, instrument);
    return new FileReading(
        ingested.digest(), ingested.outcomes().stream().map(this::tagged).toList());
  }

  private Reading tagged(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Unreadable(var failure) -> new Reading.Failed(failure);
      case Outcome.Read(Document document) -> new Reading.Tagged(tagger.tag(document));
    };
  }
}
