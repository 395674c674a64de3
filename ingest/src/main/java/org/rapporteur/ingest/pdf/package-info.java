/// Reads PDF by the places of its characters and rules. [org.rapporteur.ingest.pdf.PdfLayoutParser]
/// is a Tika parser; all else is its own.
///
/// ```
/// PageText         where characters come from: TextLayer, the file itself; RecognisedText, images
///   PageEngine     what a page draws: Glyph, Rule, pictures (Path, PictureOperator, Faces)
/// Segments, Rows   glyphs → stretches without wide gaps (Line), rows; PageRows
/// PageFurniture    running heads and feet; PageLabels, PageNumber: what pages call themselves
/// Frames           Rule → Lattice → Frame: ruled tables and boxes
/// ReadingOrder     Gutters, GutterBand, AlignedTable → Region: Flow, Table, Box; PageLayout
/// FootFinder       the footnotes at the ends of flows (NoteLabel), by Typography
/// Blocks           Paragraphs, TableParts → Block, over columns and pages
/// BlockWriter      LineWriter, NoteMarks, Hyphens → XHTML
/// ```
///
/// XHTML written: `div.furniture`; `div.page[title=label]`, one for each page of the file; in it
/// `h1`–`h6`, `p`, `li`, `table/tr/td`, `div.box`, `div.footnote[title=label]`, and in these
/// `span.line[title="N x y w h"]` (page counted from 1, box in points from the top left of the page
/// as shown, and the confidence where it was recognised) and `sup.mark`.
///
/// Metadata set: title, `dcterms:created`, `dcterms:modified`
/// ([org.rapporteur.ingest.pdf.FileInformation]); `xmpTPg:NPages`; and on pages that show a picture
/// and have no text, [org.rapporteur.ingest.page.PageFacts].
@NullMarked
package org.rapporteur.ingest.pdf;

import org.jspecify.annotations.NullMarked;
