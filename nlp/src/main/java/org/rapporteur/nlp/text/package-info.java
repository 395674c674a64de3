/// The ground for every rule: names found in one pass by [org.rapporteur.nlp.text.NameTrie], the
/// letters that end a word ([org.rapporteur.nlp.text.Letters]) and the stops that end a sentence
/// ([org.rapporteur.nlp.text.SentenceEnds]).
@NullMarked
package org.rapporteur.nlp.text;

import org.jspecify.annotations.NullMarked;
