/// The language of each passage and of the document, by function words where they decide and by
/// OpenNLP's model where they do not; and the voices that are told by the words themselves.
@NullMarked
package org.rapporteur.nlp.language;

import org.jspecify.annotations.NullMarked;
