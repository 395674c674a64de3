package org.rapporteur.core.instrument;

import org.rapporteur.core.text.Language;

/// A verb form by which a recommendation shows its urgency in a monitoring round.
///
/// @param round the round on whose scale it stands
/// @param urgency the urgency shown
/// @param language the language of the verb
/// @param form the inflected form in lower case, such as `requires`
public record UrgencyVerb(String round, Urgency urgency, Language language, String form) {}
