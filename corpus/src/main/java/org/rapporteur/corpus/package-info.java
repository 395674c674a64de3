/// Joins ingest, nlp and index: the pipeline, the catalogue and the bundled specimens.
@NullMarked
package org.rapporteur.corpus;

import org.jspecify.annotations.NullMarked;
