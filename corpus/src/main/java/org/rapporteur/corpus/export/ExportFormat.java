package org.rapporteur.corpus.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A format for another tool.
public enum ExportFormat {
  /// Everything, as JSON Lines, see [Schema].
  JSONL("jsonl"),
  /// Mentions as W3C Web Annotations.
  ANNOTATIONS("jsonld"),
  /// One document as Akoma Ntoso 3.0.
  AKN("xml"),
  /// References for BibTeX.
  BIBTEX("bib"),
  /// References as CSL-JSON.
  CSL("json");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /// The name by which a person asks for it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format with a name.
  public static Optional<ExportFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(name)).findFirst();
  }

  /// The format that a file's name asks for by its extension.
  public static Optional<ExportFormat> of(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
    return Arrays.stream(values()).filter(f -> f.extension.equalsIgnoreCase(extension)).findFirst();
  }

  /// Whether it has room for one document only.
  public boolean isOfOneDocument() {
    return this == AKN;
  }

  /// Writes documents in this format, if it is one of documents.
  ///
  /// @throws IOException if it cannot be written
  public Optional<DocumentExport> documents(Writer out) throws IOException {
    return switch (this) {
      case JSONL -> Optional.of(new CorpusLines(out));
      case ANNOTATIONS -> Optional.of(new AnnotationLines(out));
      case AKN -> Optional.of(new AkomaNtoso(out));
      case BIBTEX, CSL -> Optional.empty();
    };
  }

  /// Writes references in this format, if it is one of references.
  public Optional<ReferenceExport> references(Writer out) {
    return switch (this) {
      case JSONL, ANNOTATIONS, AKN -> Optional.empty();
      case BIBTEX -> Optional.of(new BibTex(out));
      case CSL -> Optional.of(new CslJson(out));
    };
  }
}
