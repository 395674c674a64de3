package org.rapporteur.index;

import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.mention.Mention;

/// A mention whose meaning is not certain, with the place to look it up.
///
/// @param document the name of the document
/// @param locator where the passage stands
/// @param mention the mention, ambiguous with its candidates or unresolved with the reason
/// @param citation the reference to the passage
public record UncertainRow(String document, Locator locator, Mention mention, Citation citation) {}
