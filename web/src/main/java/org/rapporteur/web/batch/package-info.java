/// Batches that the running server does: bringing the index up to date with the collection.
///
/// [org.rapporteur.web.batch.Batches] does them one at a time through an
/// [org.rapporteur.web.batch.Indexer], which the program that opens the room gives. A
/// [org.rapporteur.web.batch.Job] is one of them, its [org.rapporteur.web.batch.JobState] how far
/// it is, and an [org.rapporteur.web.batch.Outcome] what it did.
/// [org.rapporteur.web.batch.CollectionPages] are the pages on which people add documents, follow a
/// batch ([org.rapporteur.web.batch.JobFeed]) and see what is new.
@NullMarked
package org.rapporteur.web.batch;

import org.jspecify.annotations.NullMarked;
