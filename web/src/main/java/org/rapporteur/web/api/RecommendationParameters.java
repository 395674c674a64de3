package org.rapporteur.web.api;

import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.corpus.listing.NameReader;

/// The parameters that say which recommendations: the options of the command line under the same
/// names.
final class RecommendationParameters {
  static final Parameter<Urgency> URGENCY =
      Parameter.many(
          "urgency",
          "As pressing as a verb of a scale says.",
          "require",
          new Schema.Text(""),
          NameReader::urgency);
  static final Parameter<RecommendationCode> CODE =
      Parameter.many(
          "code",
          "With this code.",
          "III-24",
          new Schema.Text("[A-Za-z0-9]+[-.][0-9]+"),
          NameReader::recommendation);

  private RecommendationParameters() {}
}
