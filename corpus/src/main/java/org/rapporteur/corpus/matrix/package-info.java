/// Tables for people whose cells lead to their sources. A [org.rapporteur.corpus.matrix.Matrix]
/// says what stands in each cell: its [org.rapporteur.corpus.matrix.MatrixCategory], a note, and
/// the passages behind it; a [org.rapporteur.corpus.matrix.MatrixFormat] writes it. What the rows
/// and columns are about is told by whoever makes one.
///
/// Colours never say anything that words do not. The same matrix gives the same bytes. For programs
/// there are listings with a row per cell, see `org.rapporteur.corpus.format`.
@NullMarked
package org.rapporteur.corpus.matrix;

import org.jspecify.annotations.NullMarked;
