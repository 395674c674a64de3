/// What taggers share: a [org.rapporteur.nlp.draft.Draft] is a document on its way to being tagged,
/// a [org.rapporteur.nlp.draft.Tagger] adds to it, and [org.rapporteur.nlp.draft.Footnotes] lead
/// from a passage to the notes that it calls.
@NullMarked
package org.rapporteur.nlp.draft;

import org.jspecify.annotations.NullMarked;
