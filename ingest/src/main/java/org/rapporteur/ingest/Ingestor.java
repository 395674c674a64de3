package org.rapporteur.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Questionnaire;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.Parsed;
import org.rapporteur.ingest.format.UnreadableFile;
import org.rapporteur.ingest.identity.MetadataDetector;
import org.rapporteur.ingest.identity.Overrides;
import org.rapporteur.ingest.structure.Composition;
import org.rapporteur.ingest.structure.Structures;

/// Reads files into documents. Thread-safe; made once and shared.
public final class Ingestor {
  private final Instruments instruments;
  private final FileReader reader = new FileReader();
  private final MetadataDetector detector;

  public Ingestor(Instruments instruments) {
    this.instruments = instruments;
    this.detector = new MetadataDetector(instruments);
  }

  /// Reads a file and all documents in it.
  ///
  /// @param source the file
  /// @param said metadata said by a person
  /// @param instrument the identifier of the instrument under which the collection was made
  /// @return the documents, or why they could not be read
  public Ingested read(Source source, Overrides said, String instrument) {
    Digest digest;
    try {
      if (!Files.isRegularFile(source.path())) {
        throw new NoSuchFileException(source.path().toString());
      }
      digest = Digest.of(source.path());
    } catch (NoSuchFileException e) {
      return new Ingested(null, List.of(unreadable(source, Reason.MISSING, "")));
    } catch (AccessDeniedException e) {
      return new Ingested(null, List.of(unreadable(source, Reason.NOT_READABLE, "")));
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      return new Ingested(null, List.of(unreadable(source, Reason.NOT_READABLE, message)));
    }
    return new Ingested(digest, List.of(read(source, digest, said, instrument)));
  }

  private Outcome read(Source source, Digest digest, Overrides said, String instrument) {
    try {
      Parsed parsed = reader.read(source.path());
      if (!parsed.hasText()) {
        int count = parsed.pages().count();
        String pages = count > 0 ? count + " pages without text" : "";
        return unreadable(source, Reason.NO_TEXT, pages);
      }
      return new Outcome.Read(document(source, digest, parsed, said, instrument));
    } catch (UnreadableFile e) {
      return unreadable(source, e.reason(), e.detail());
    }
  }

  private Document document(
      Source source, Digest digest, Parsed parsed, Overrides said, String instrument) {
    String fileName = String.valueOf(source.path().getFileName());
    Metadata metadata = detector.detect(parsed, fileName, said, instrument);
    Optional<Questionnaire> questionnaire =
        instruments.require(metadata.instrument()).questionnaire(metadata.roundText());
    Composition composition =
        Structures.compose(metadata.genre().value(), questionnaire, parsed.blocks());
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

  private static Outcome unreadable(Source source, Reason reason, String detail) {
    return new Outcome.Unreadable(new Failure(source, reason, detail));
  }
}
