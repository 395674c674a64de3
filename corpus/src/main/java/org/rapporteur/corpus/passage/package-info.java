/// A passage as one looks it up: [org.rapporteur.corpus.passage.PassageInContext] finds it by its
/// permalink with what stands around it, [org.rapporteur.corpus.passage.PassagePaper] makes a text
/// of it.
@NullMarked
package org.rapporteur.corpus.passage;

import org.jspecify.annotations.NullMarked;
