/// Citations of provisions. [org.rapporteur.nlp.provision.CitationParser] reads an address as
/// written, [org.rapporteur.nlp.provision.LawFinder] finds the laws and treaties named around it,
/// and [org.rapporteur.nlp.provision.LawResolver] decides which of them it belongs to, or that
/// nothing decides.
@NullMarked
package org.rapporteur.nlp.provision;

import org.jspecify.annotations.NullMarked;
