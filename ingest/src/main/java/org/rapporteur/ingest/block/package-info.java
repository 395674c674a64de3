/// The pieces of a page in reading order, the same for every format: a
/// [org.rapporteur.ingest.block.Block] has [org.rapporteur.ingest.block.Words] and the page on
/// which it begins.
@NullMarked
package org.rapporteur.ingest.block;

import org.jspecify.annotations.NullMarked;
