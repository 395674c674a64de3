package org.rapporteur.corpus.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.index.RecommendationRow.Addressing;

/// A recommendation as it is addressed to one party.
///
/// @param quote its words
/// @param recommendation what is known of it
/// @param addressing in what way the party is addressed; not at all where it is excepted
/// @param footnotes its footnotes, which may list the addressees
public record Addressed(
    Quote quote, Recommendation recommendation, Addressing addressing, List<Quote> footnotes) {
  /// The most pressing first, then by code.
  static final Comparator<Addressed> ORDER =
      Comparator.comparingInt(Addressed::rank)
          .reversed()
          .thenComparing(addressed -> addressed.recommendation.code());

  public Addressed {
    footnotes = List.copyOf(footnotes);
  }

  /// How pressing it is, if a verb tells.
  public Optional<Urgency> urgency() {
    return Optional.ofNullable(recommendation.urgency());
  }

  private int rank() {
    return urgency().map(Urgency::rank).orElse(0);
  }
}
