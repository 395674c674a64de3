/// Codes of recommendations wherever they are cited, and the reading of a recommendation as
/// adopted: urgency, kind of addressee, addressees, exceptions.
@NullMarked
package org.rapporteur.nlp.recommendation;

import org.jspecify.annotations.NullMarked;
