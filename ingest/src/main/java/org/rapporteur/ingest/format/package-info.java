/// From bytes to blocks. A [org.rapporteur.ingest.format.PartReader] has a file parsed to XHTML, by
/// [org.rapporteur.ingest.format.DocumentParser] in this process
/// ([org.rapporteur.ingest.format.FileReader]) or in another; [org.rapporteur.ingest.format.Parts]
/// makes of it the document and those inside it, each in blocks. PDF, plain text, office documents,
/// RTF and messages go through parsers of our own; everything else through Tika's.
///
/// The XHTML vocabulary that [org.rapporteur.ingest.format.BlockHandler] understands: `div.page`
/// (with the page's label in `title`), `h1`–`h6`, `p`, `li`, `tr`/`td`/`th`, `sup.mark` for a
/// footnote mark, `div.footnote` with the footnote's label in `title`, `div.furniture` for running
/// heads and feet, `div.web` around a web page inside a message, whose classes say nothing.
@NullMarked
package org.rapporteur.ingest.format;

import org.jspecify.annotations.NullMarked;
