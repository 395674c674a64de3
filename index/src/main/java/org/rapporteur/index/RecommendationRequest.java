package org.rapporteur.index;

import java.util.Set;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.party.Party;

/// What recommendations to list. Of every set that is not empty, one member must apply.
///
/// @param parties parties to which it is addressed, see [RecommendationRow#addressing]
/// @param urgencies names of urgencies, such as `require`
/// @param codes codes
public record RecommendationRequest(
    Set<Party> parties, Set<String> urgencies, Set<RecommendationCode> codes) {
  /// All recommendations.
  public static final RecommendationRequest ALL =
      new RecommendationRequest(Set.of(), Set.of(), Set.of());

  public RecommendationRequest {
    parties = Set.copyOf(parties);
    urgencies = Set.copyOf(urgencies);
    codes = Set.copyOf(codes);
  }
}
