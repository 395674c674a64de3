package org.rapporteur.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import picocli.CommandLine.Option;

/// Which recommendations.
final class RecommendationOptions {
  @Option(
      names = "--urgency",
      paramLabel = "URGENCY",
      split = ",",
      hideParamSyntax = true,
      description = "As pressing as a verb of the scale says: require, request, invite.")
  private Set<Urgency> urgencies = new LinkedHashSet<>();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      split = ",",
      hideParamSyntax = true,
      description = "With this code: III-24.")
  private Set<RecommendationCode> codes = new LinkedHashSet<>();

  /// The names of the urgencies asked for; none for any.
  Set<String> urgencies() {
    return urgencies.stream().map(Urgency::name).collect(Collectors.toSet());
  }

  /// The codes asked for; none for any.
  Set<RecommendationCode> codes() {
    return codes;
  }
}
