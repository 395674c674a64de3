/// What was read: a [org.rapporteur.core.document.Document] with its
/// [org.rapporteur.core.document.Metadata] (each value with the evidence for it), one canonical
/// text and the [org.rapporteur.core.document.Passage]s that cover it. A
/// [org.rapporteur.core.document.Locator] says where a passage stands and
/// [org.rapporteur.core.document.Citation] writes that as a person would. What could not be read is
/// a [org.rapporteur.core.document.Failure], never a missing document.
@NullMarked
package org.rapporteur.core.document;

import org.jspecify.annotations.NullMarked;
