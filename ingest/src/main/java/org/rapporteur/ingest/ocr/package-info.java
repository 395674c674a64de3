/// Text recognition (OCR): from the image of a page to words with places and confidence.
///
/// - [org.rapporteur.ingest.ocr.Recogniser] reads the image of a page, a
///   [org.rapporteur.ingest.ocr.PageImage], into a [org.rapporteur.ingest.ocr.RecognisedPage];
///   [org.rapporteur.ingest.ocr.Tesseract] is the one that ships, a program of its own which
///   [org.rapporteur.ingest.ocr.Installation] looks for.
/// - [org.rapporteur.ingest.ocr.ScannedPages] has pages of a PDF read, several at a time;
///   [org.rapporteur.ingest.ocr.ImageParser] reads image files.
/// - [org.rapporteur.ingest.ocr.OcrOrder] in a parse's context says whether to read images at all,
///   [org.rapporteur.ingest.ocr.Recognition] what then can be done on this machine.
///
/// `docs/decisions/0007-scans-are-read-by-tesseract.md` has the measurements behind the choices.
@NullMarked
package org.rapporteur.ingest.ocr;

import org.jspecify.annotations.NullMarked;
