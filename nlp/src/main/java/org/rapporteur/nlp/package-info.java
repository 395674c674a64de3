/// Reads the words of a document: which language, who speaks, which parties, provisions and
/// recommendations are named. [org.rapporteur.nlp.DocumentTagger] is the whole of it from outside;
/// it runs a plain list of [org.rapporteur.nlp.draft.Tagger]s over a
/// [org.rapporteur.nlp.draft.Draft].
///
/// | package | holds |
/// |---|---|
/// | `draft` | what taggers share: the document on its way, and the interface of a tagger |
/// | `text` | tries of names, word and sentence boundaries |
/// | `language` | the language of a passage and of the document, and who speaks in it |
/// | `party` | parties by name, as authors, in lists and footnotes |
/// | `provision` | the grammar of citations, and the instrument to which each belongs |
/// | `recommendation` | codes of recommendations, and recommendations as adopted |
@NullMarked
package org.rapporteur.nlp;

import org.jspecify.annotations.NullMarked;
