/// From a file to passages: detection, parsing, blocks and genre. The only module that sees Tika
/// and PDFBox.
@NullMarked
package org.rapporteur.ingest;

import org.jspecify.annotations.NullMarked;
