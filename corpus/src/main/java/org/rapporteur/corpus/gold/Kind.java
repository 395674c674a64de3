package org.rapporteur.corpus.gold;

import java.util.Locale;
import java.util.Set;

/// What is counted: kinds of mention, then the members of the record of a recommendation.
public enum Kind {
  PROVISION("provision"),
  PARTY("party"),
  /// A recommendation referred to by its code.
  RECOMMENDATION("recommendation"),
  CODE("recommendation.code"),
  URGENCY("recommendation.urgency"),
  ADDRESSEE_KIND("recommendation.addressee_kind"),
  ADDRESSEES("recommendation.addressees"),
  EXCEPTED("recommendation.excepted"),
  MADE_BY("recommendation.made_by");

  /// The kinds of mention.
  static final Set<Kind> MENTIONS = Set.of(PROVISION, PARTY, RECOMMENDATION);

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /// The word for it, in files and columns.
  public String label() {
    return label;
  }

  /// The member of a record in a gold file.
  String member() {
    return name().toLowerCase(Locale.ROOT);
  }
}
