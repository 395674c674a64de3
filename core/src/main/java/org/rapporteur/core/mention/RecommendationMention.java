package org.rapporteur.core.mention;

import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.text.Span;

/// A recommendation referred to by its code.
public record RecommendationMention(
    Span span, String surface, Resolution<RecommendationCode> code, String rule)
    implements Mention {}
