package org.rapporteur.core.mention;

import org.rapporteur.core.text.Span;

/// Something that a passage names, refers to, or is about.
public sealed interface Mention permits PartyMention, ProvisionMention, RecommendationMention {
  /// The words, as a place in the document's canonical text: inside the passage, or in the
  /// footnote, heading or list from which the mention comes. Empty where no words express it.
  Span span();

  /// The words at the span.
  String surface();

  /// The name of the rule that found it, for explanations.
  String rule();
}
