/// Word and OpenDocument texts, read from their XML so that they come out as a reader shows them:
/// lists with their numbers, notes with their labels, text boxes once, tracked changes accepted, no
/// field codes. Comments in the margin and hidden text are no part of what is read.
///
/// | types | what they do |
/// |---|---|
/// | [org.rapporteur.ingest.office.DocxParser], [org.rapporteur.ingest.office.OdtParser] | the parsers, shaped like Tika's |
/// | `OfficeZip`, `Xml` | the archive, its parts checked; pulling elements from one |
/// | `Piece`, `Run` | a text between reading and writing: paragraphs, tables, boxes, notes |
/// | `PieceWriter` | writes pieces in the XHTML vocabulary of `format` |
/// | `ListLevel`, `ListCounter`, `Numerals` | automatic numbers as printed |
/// | `Docx…`, `Odt…` | what only one of the two formats has |
@NullMarked
package org.rapporteur.ingest.office;

import org.jspecify.annotations.NullMarked;
