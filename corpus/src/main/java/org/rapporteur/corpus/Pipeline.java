package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.ExplainedDocument;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.PipelineVersion;
import org.rapporteur.ingest.Ingested;
import org.rapporteur.ingest.Ingestor;
import org.rapporteur.ingest.Outcome;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.PartReader;
import org.rapporteur.ingest.identity.Overrides;
import org.rapporteur.ingest.isolation.IsolatedReader;
import org.rapporteur.ingest.isolation.IsolationSettings;
import org.rapporteur.nlp.DocumentTagger;

/// The way of a file: read, tagged, indexed. Thread-safe; made once, since its models take time to
/// load, which is put off until a file is to be read, and closed at the end.
public final class Pipeline implements AutoCloseable {
  private final Supplier<Instruments> instruments;
  private final PipelineVersion version;
  private final Once<Ingestor> ingestor;
  private final Once<DocumentTagger> tagger;

  /// A pipeline that parses in this process: for files of one's own.
  public Pipeline(Instruments instruments) {
    this(() -> instruments, FileReader::new);
  }

  /// A pipeline that parses elsewhere.
  ///
  /// @param instruments the tables, read when first asked for
  public Pipeline(Supplier<Instruments> instruments, IsolationSettings settings) {
    this(instruments, () -> new IsolatedReader(settings));
  }

  private Pipeline(Supplier<Instruments> instruments, Supplier<PartReader> reader) {
    this(instruments, reader, new PipelineVersion(Ingestor.VERSION, DocumentTagger.VERSION));
  }

  /// @param version what to say that documents were made by
  Pipeline(
      Supplier<Instruments> instruments, Supplier<PartReader> reader, PipelineVersion version) {
    this.instruments = instruments;
    this.version = version;
    this.ingestor = new Once<>(() -> new Ingestor(instruments.get(), reader.get()));
    this.tagger = new Once<>(() -> new DocumentTagger(instruments.get()));
  }

  /// Brings an index up to date. All of it becomes visible in one commit at the end.
  ///
  /// @param index the index
  /// @throws OverridesException if a `rapporteur.json` cannot be understood; nothing is changed
  /// @throws IOException if the index cannot be written; it is then as it was
  public BatchReport run(BatchRequest request, CorpusIndex index, BatchProgress progress)
      throws IOException {
    return run(request, index, progress, () -> false);
  }

  /// The same, which can be stopped: then no more files are begun, and what is done is committed.
  ///
  /// @param stopped asked before each file
  public BatchReport run(
      BatchRequest request, CorpusIndex index, BatchProgress progress, BooleanSupplier stopped)
      throws IOException {
    return new Batch(this, instruments, request, index, progress, stopped).run();
  }

  /// By what documents are made.
  PipelineVersion version() {
    return version;
  }

  /// Tags a document that was read before. Languages are found again, but for one that was said.
  TaggedDocument retag(Document document) {
    List<Detected<Language>> said =
        document.metadata().languages().stream()
            .filter(language -> language.evidence().basis() == Evidence.Basis.OVERRIDE)
            .toList();
    return tagger.get().tag(document.with(document.metadata().withLanguages(said)));
  }

  /// Whether a document's name may tell more of it than is known.
  boolean mayTell(String fileName, Metadata metadata) {
    return ingestor.get().mayTell(fileName, metadata);
  }

  /// Reads and tags one file without any index.
  ///
  /// @param instrument the identifier of the instrument, null if the document tells it
  /// @throws OverridesException if the `rapporteur.json` beside it cannot be understood
  public FileReading read(Path file, @Nullable String instrument) throws IOException {
    Source source = Source.of(file);
    return read(source, said(source), instrument);
  }

  /// The same with explanations.
  ///
  /// @throws OverridesException if the `rapporteur.json` beside it cannot be understood
  public FileReading explain(Path file, @Nullable String instrument) throws IOException {
    Source source = Source.of(file);
    return read(source, said(source), instrument, document -> tagger.get().explain(document));
  }

  private Overrides said(Source source) throws IOException {
    Path folder = source.path().getParent();
    Optional<OverridesFile> beside =
        folder == null ? Optional.empty() : OverridesFile.in(folder, instruments.get());
    return beside.isPresent() ? beside.get().of(source.path()) : Overrides.NONE;
  }

  /// Reads and tags one file, of which a person says what it is.
  ///
  /// @param said goes before what is detected
  /// @param instrument the identifier of the instrument where the person names none, null if the
  ///   document tells it
  public FileReading read(Source source, Overrides said, @Nullable String instrument) {
    return read(source, said, instrument, this::unexplained);
  }

  private FileReading read(
      Source source,
      Overrides said,
      @Nullable String instrument,
      Function<Document, ExplainedDocument> tagging) {
    Ingested ingested = ingestor.get().read(source, said, instrument);
    return new FileReading(
        ingested.digest(),
        ingested.outcomes().stream().map(outcome -> tagged(outcome, tagging)).toList());
  }

  private ExplainedDocument unexplained(Document document) {
    return new ExplainedDocument(tagger.get().tag(document), List.of());
  }

  /// Whether it reads pages that are pictures, by recognition of their text.
  boolean recognises() {
    return ingestor.get().recognises();
  }

  /// Ends the processes that parse for it, if it has any.
  @Override
  public void close() {
    ingestor.made().ifPresent(Ingestor::close);
  }

  private static Reading tagged(Outcome outcome, Function<Document, ExplainedDocument> tagging) {
    return switch (outcome) {
      case Outcome.Unreadable(var failure) -> new Reading.Failed(failure);
      case Outcome.Read(Document document, String whyUnread) -> {
        ExplainedDocument explained = tagging.apply(document);
        yield new Reading.Tagged(explained.tagged(), whyUnread, explained.explanations());
      }
    };
  }
}
