/// Places in a text: half-open [org.rapporteur.core.text.Span]s of UTF-16 offsets into a document's
/// canonical text, the [org.rapporteur.core.text.Language] of a text, and
/// [org.rapporteur.core.text.Folding], by which names are compared.
@NullMarked
package org.rapporteur.core.text;

import org.jspecify.annotations.NullMarked;
