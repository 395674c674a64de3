/// From bytes to blocks. [org.rapporteur.ingest.format.FileReader] detects the media type, has the
/// file parsed to XHTML and turns that into blocks. PDF and plain text go through parsers of our
/// own that know lines, pages and footnotes ([org.rapporteur.ingest.format.PdfLayoutParser],
/// [org.rapporteur.ingest.format.PlainTextParser]); everything else through Tika's.
///
/// The XHTML vocabulary that [org.rapporteur.ingest.format.BlockHandler] understands: `div.page`
/// (with the page's label in `title`), `h1`–`h6`, `p`, `li`, `tr`/`td`/`th`, `sup.mark` for a
/// footnote mark, `div.footnote` with the footnote's label in `title`; and Tika's own
/// `[footnoteRef:n]`.
@NullMarked
package org.rapporteur.ingest.format;

import org.jspecify.annotations.NullMarked;
