/// The whole way from files to an index. [org.rapporteur.corpus.Pipeline] reads, tags and indexes
/// what a [org.rapporteur.corpus.BatchRequest] names and answers with a
/// [org.rapporteur.corpus.BatchReport]; [org.rapporteur.corpus.OverridesFile] reads what a person
/// says of the files; [org.rapporteur.corpus.Specimens] are the bundled documents.
@NullMarked
package org.rapporteur.corpus;

import org.jspecify.annotations.NullMarked;
