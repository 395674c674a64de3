package org.rapporteur.corpus.lint;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.document.FootnoteCall;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.index.IndexedDocument;

/// A document as checks look at it.
///
/// @param document the document
/// @param instrument the instrument under which it was made, if it is known
/// @param calls which of its footnotes is called where
record Inspected(
    IndexedDocument document, Optional<Instrument> instrument, List<FootnoteCall> calls) {
  Inspected {
    calls = List.copyOf(calls);
  }

  static Inspected of(IndexedDocument document, Instruments instruments) {
    return new Inspected(
        document,
        instruments.byId(document.metadata().instrument()),
        FootnoteCall.of(document.passages().stream().map(TaggedPassage::passage).toList()));
  }

  Metadata metadata() {
    return document.metadata();
  }

  boolean is(Genre genre) {
    return metadata().genre().value() == genre;
  }

  /// Whether it belongs to monitoring, so that its numbers follow the habits of such documents.
  boolean monitors() {
    return switch (metadata().genre().value()) {
      case REPLY, FACTSHEET, IMPLEMENTATION_REPORT, COUNTRY_REPORT, ALLIANCE_FORM, QUESTIONNAIRE ->
          true;
      case TREATY, OTHER -> false;
    };
  }

  /// The whole text.
  String text() {
    return document.tagged().document().text();
  }

  List<TaggedPassage> passages() {
    return document.passages();
  }

  /// Its passages of one kind.
  List<TaggedPassage> passages(Passage.Kind kind) {
    return passages().stream().filter(tagged -> tagged.passage().kind() == kind).toList();
  }

  TaggedPassage tagged(Passage passage) {
    return passages().get(passage.ordinal());
  }

  /// Something wrong at one of its passages.
  Finding finding(Finding.Kind kind, Passage passage, String found, String expected) {
    return new Finding(
        kind,
        document.entry().source().name(),
        document.citation(tagged(passage)),
        document.id(passage),
        found,
        expected);
  }
}
