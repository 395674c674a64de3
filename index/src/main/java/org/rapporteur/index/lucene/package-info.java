/// The engine: one Lucene index in which every passage is a Lucene document, and every file's
/// catalogue entry is one too. [org.rapporteur.index.lucene.LuceneCorpus] is the way in.
@NullMarked
package org.rapporteur.index.lucene;

import org.jspecify.annotations.NullMarked;
