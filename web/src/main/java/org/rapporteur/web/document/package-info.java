/// The page of a document: its passages in order with an outline, what each mentions, links between
/// them, and the printed page beside them.
///
/// A [org.rapporteur.web.document.ReadingPage] is what the page shows; its
/// [org.rapporteur.web.document.PassageView]s are made of [org.rapporteur.web.document.Segment]s.
@NullMarked
package org.rapporteur.web.document;

import org.jspecify.annotations.NullMarked;
