/// What a text names. A [org.rapporteur.core.mention.Mention] keeps the words in the text (span and
/// surface) apart from the thing meant ([org.rapporteur.core.mention.Resolution]), and says on
/// which basis it applies to its passage. A [org.rapporteur.core.mention.TaggedDocument] is a
/// document with the mentions of each of its passages.
@NullMarked
package org.rapporteur.core.mention;

import org.jspecify.annotations.NullMarked;
