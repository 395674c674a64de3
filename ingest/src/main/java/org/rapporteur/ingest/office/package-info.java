/// Word, OpenDocument and RTF texts, read so that they come out as a reader shows them: lists with
/// their numbers, notes with their labels, text boxes once, tracked changes accepted, no field
/// codes. Comments in the margin and hidden text are no part of what is read.
///
/// | types | what they do |
/// |---|---|
/// | [org.rapporteur.ingest.office.DocxParser], [org.rapporteur.ingest.office.OdtParser], [org.rapporteur.ingest.office.DocParser], [org.rapporteur.ingest.office.RtfParser] | the parsers, shaped like Tika's |
/// | `OfficeZip`, `Xml` | the archive, its parts checked; pulling elements from one |
/// | `Piece`, `Run` | a text between reading and writing: paragraphs, tables, boxes, notes |
/// | `PieceWriter` | writes pieces in the XHTML vocabulary of `format` |
/// | `ListLevel`, `ListCounter`, `Numerals` | automatic numbers as printed |
/// | `StoryBuilder` | gathers pieces where tables are told by the ends of their cells |
/// | `Docx…`, `Odt…`, `Doc…`, `Rtf…` | what only one of the formats has |
@NullMarked
package org.rapporteur.ingest.office;

import org.jspecify.annotations.NullMarked;
