/// Invented specimens: documents that look like those of a monitoring round and speak of States
/// that do not exist.
///
/// ```
/// source/*.spec ─ SpecimenParser ─► Specimen (blocks, inline text, footnotes)
///                 ReplyAssembler       a reply repeats its questionnaire before every answer
/// Specimen ─► LinearTextWriter · PagedTextWriter · HtmlWriter · WordWriter · PdfWriter
///          └► GoldWriter               what a reader should find, from the sources' own annotations
/// SpecimenLibrary    which documents exist, and in which format each is shipped
/// GenerateSpecimens  writes everything; SpecimensTest compares what it writes with what is committed
/// ```
///
/// The two paged formats share `Pieces` and `LineBreaker` (lines) and `PageComposer` (pages with
/// their footnotes). The markup of the sources is described in `source/README.md`.
@NullMarked
package org.rapporteur.corpus.specimens;

import org.jspecify.annotations.NullMarked;
