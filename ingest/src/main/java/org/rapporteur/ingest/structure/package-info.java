/// From blocks to passages. A [org.rapporteur.ingest.structure.Structure] knows one genre: what
/// counts there as a passage and where it stands. It tells a
/// [org.rapporteur.ingest.structure.Composer], which writes the canonical text and puts each
/// footnote behind the passage that calls it.
///
/// To read a new genre, write a `Structure` and name it in
/// [org.rapporteur.ingest.structure.Structures].
@NullMarked
package org.rapporteur.ingest.structure;

import org.jspecify.annotations.NullMarked;
