/// What a document is, read off its first pages, its running heads and its file's name:
/// [org.rapporteur.ingest.identity.MetadataDetector]. Every value comes with the evidence for it,
/// and [org.rapporteur.ingest.identity.Overrides] by a person go before all of it.
@NullMarked
package org.rapporteur.ingest.identity;

import org.jspecify.annotations.NullMarked;
