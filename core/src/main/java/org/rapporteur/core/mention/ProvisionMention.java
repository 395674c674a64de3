package org.rapporteur.core.mention;

import org.rapporteur.core.text.Span;

/// A provision cited, or meant, by a passage. Its instrument may be uncertain where the address is
/// not.
public record ProvisionMention(
    Span span,
    String surface,
    Resolution<ProvisionRef> provision,
    ProvisionBasis basis,
    String rule)
    implements Mention {}
