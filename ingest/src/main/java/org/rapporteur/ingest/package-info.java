/// From a file to passages.
///
/// ```
/// file ─ format: detect → parse → XHTML → blocks (page, footnote marks)
///      ─ identity: genre, symbol, party, round and date, each with its evidence
///      ─ structure: blocks → passages, by genre
/// ```
///
/// | package | holds |
/// |---|---|
/// | `block` | headings, paragraphs, list items, table rows and footnotes, as every format has them |
/// | `pdf`, `office`, `mail`, `text` | parsers, all of them shaped like Tika's |
/// | `format` | the list of all parsers, and what they hand over as blocks |
/// | `ocr` | text recognition |
/// | `page` | what parsers say of a file's pages |
/// | `isolation` | the same parsers in processes of their own, which no file can bring down |
/// | `identity` | what a document is, read off its first pages |
/// | `structure` | numbered paragraphs, answers, recommendations, form entries |
///
/// [org.rapporteur.ingest.Ingestor] is the way in. A file that cannot be read is a value
/// ([org.rapporteur.ingest.Outcome]), not an exception.
@NullMarked
package org.rapporteur.ingest;

import org.jspecify.annotations.NullMarked;
