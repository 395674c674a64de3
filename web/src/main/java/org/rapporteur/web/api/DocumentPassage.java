package org.rapporteur.web.api;

import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.IndexedDocument;

/// A passage of a document.
record DocumentPassage(IndexedDocument document, TaggedPassage tagged) {
  static final Listing<DocumentPassage> LISTING =
      Listing.<DocumentPassage>of("passages")
          .key("id", row -> row.document.id(row.passage()))
          .key("ordinal", row -> row.passage().ordinal())
          .key("kind", row -> row.passage().kind().label())
          .key("page", row -> row.locator().page())
          .detail("section", row -> new Cell.Many(row.locator().section(), " › "))
          .key("paragraph", row -> row.locator().paragraph())
          .key("question", row -> row.locator().question())
          .key("follow_up", row -> row.locator().followUp())
          .key("recommendation", row -> row.locator().recommendation())
          .key("footnote", row -> row.locator().footnote())
          .key("voice", row -> row.passage().voice().label())
          .key("language", row -> row.tagged.language().code())
          .key("start", row -> row.passage().span().start())
          .key("end", row -> row.passage().span().end())
          .key("ocr_confidence", row -> row.passage().placement().confidence())
          .prose("text", row -> row.document.text(row.tagged))
          .key("citation", row -> row.document.citation(row.tagged));

  private Passage passage() {
    return tagged.passage();
  }

  private Locator locator() {
    return passage().locator();
  }
}
