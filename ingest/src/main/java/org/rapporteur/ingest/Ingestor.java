package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.ingest.format.FileCheck;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.Parsed;
import org.rapporteur.ingest.format.Part;
import org.rapporteur.ingest.format.PartReader;
import org.rapporteur.ingest.format.UnreadableFile;
import org.rapporteur.ingest.identity.MetadataDetector;
import org.rapporteur.ingest.identity.Overrides;
import org.rapporteur.ingest.structure.Composition;
import org.rapporteur.ingest.structure.Structures;

/// Reads files into documents. Thread-safe; made once, shared, and closed at the end.
public final class Ingestor implements AutoCloseable {
  /// The version of what makes passages of files, from 1. It rises with every change by which some
  /// file gives other passages or metadata, so that files are read again.
  public static final int VERSION = 2;

  private final Instruments instruments;
  private final PartReader reader;
  private final MetadataDetector detector;

  /// An ingestor that parses in this process.
  public Ingestor(Instruments instruments) {
    this(instruments, new FileReader());
  }

  /// An ingestor that has files parsed by a reader, which it closes at the end.
  public Ingestor(Instruments instruments, PartReader reader) {
    this.instruments = instruments;
    this.reader = reader;
    this.detector = new MetadataDetector(instruments);
  }

  /// Reads a file and all documents in it.
  ///
  /// @param source the file
  /// @param said metadata said by a person
  /// @param instrument the identifier of the instrument said for the whole collection; null if each
  ///   document tells its own
  /// @return the documents, or why they could not be read
  public Ingested read(Source source, Overrides said, @Nullable String instrument) {
    Digest digest = null;
    List<Outcome> outcomes = new ArrayList<>();
    try {
      digest = FileCheck.digest(source.path());
      for (Part part : reader.parts(source.path(), digest)) {
        outcomes.add(outcome(source, part, said, instrument));
      }
    } catch (UnreadableFile e) {
      outcomes.add(unreadable(source, e.reason(), e.detail()));
    }
    return new Ingested(digest, outcomes);
  }

  private Outcome outcome(Source file, Part part, Overrides said, @Nullable String instrument) {
    Source source = part.entry().isEmpty() ? file : file.at(part.entry());
    return switch (part) {
      case Part.Unread(var entry, Reason reason, String detail) ->
          unreadable(source, reason, detail);
      case Part.Read(var entry, Digest digest, Parsed parsed) -> {
        if (!parsed.hasText()) {
          yield unreadable(source, Reason.NO_TEXT, withoutText(parsed));
        }
        yield new Outcome.Read(
            document(source, digest, parsed, said, instrument), parsed.whyUnread());
      }
    };
  }

  private static String withoutText(Parsed parsed) {
    int count = parsed.pages().count();
    String pages =
        count == 0 ? "" : count == 1 ? "a page without text" : count + " pages without text";
    return parsed.whyUnread().isEmpty() ? pages : pages + ": " + parsed.whyUnread();
  }

  /// Whether it reads pages that are pictures, by recognition of their text.
  public boolean recognises() {
    return reader.recognises();
  }

  /// Whether a file's name may tell more of a document than is known of it.
  public boolean mayTell(String fileName, Metadata metadata) {
    return detector.mayTell(fileName, metadata);
  }

  /// Ends what it parses with.
  @Override
  public void close() {
    reader.close();
  }

  private Document document(
      Source source, Digest digest, Parsed parsed, Overrides said, @Nullable String instrument) {
    String fileName = fileName(source);
    Metadata metadata = detector.detect(parsed, fileName, said, instrument);
    Instrument madeUnder = instruments.require(metadata.instrument());
    Composition composition =
        Structures.compose(
            metadata.genre().value(),
            madeUnder.recommendations(),
            madeUnder.questionnaire(metadata.roundText()),
            parsed.blocks());
    return new Document(
        source,
        digest,
        parsed.mediaType(),
        metadata,
        composition.text(),
        composition.passages(),
        parsed.pages(),
        composition.originals());
  }

  /// The last name on the way to a document, which may say what it is.
  private static String fileName(Source source) {
    String way = source.entry();
    return way.isEmpty()
        ? String.valueOf(source.path().getFileName())
        : way.substring(way.lastIndexOf('/') + 1);
  }

  private static Outcome unreadable(Source source, Reason reason, String detail) {
    return new Outcome.Unreadable(new Failure(source, reason, detail));
  }
}
