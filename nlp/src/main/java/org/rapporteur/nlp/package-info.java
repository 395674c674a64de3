/// From a passage's text to its language, sentences, voice and mentions. The only module that sees
/// OpenNLP.
@NullMarked
package org.rapporteur.nlp;

import org.jspecify.annotations.NullMarked;
