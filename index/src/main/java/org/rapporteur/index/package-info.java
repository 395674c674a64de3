/// Writing batches of passages and reading them back: queries, hits and the ledger. The only module
/// that sees Lucene.
@NullMarked
package org.rapporteur.index;

import org.jspecify.annotations.NullMarked;
