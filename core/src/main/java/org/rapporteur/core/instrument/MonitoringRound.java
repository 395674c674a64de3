package org.rapporteur.core.instrument;

import java.util.List;
import java.util.Set;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// One round of monitoring.
///
/// @param id the round's name in queries, such as `2` or `urgent`
/// @param titleEn its English title
/// @param titleFr its French title
/// @param yearFrom the year of its questionnaire, 0 if not known
/// @param yearUntil the year of its last report, 0 if not known
/// @param parties the parties monitored, empty if not known
public record MonitoringRound(
    String id, String titleEn, String titleFr, int yearFrom, int yearUntil, Set<Party> parties) {
  public MonitoringRound {
    parties = Set.copyOf(parties);
  }

  /// Whether a document of this year may belong to the round.
  public boolean covers(int year) {
    return yearFrom > 0 && year >= yearFrom && (yearUntil == 0 || year <= yearUntil);
  }

  /// The title in a language, English where it is neither English nor French.
  public String title(Language language) {
    return language.equals(Language.FRENCH) ? titleFr : titleEn;
  }

  /// The parties in the order of their codes.
  public List<Party> sortedParties() {
    return parties.stream().sorted().toList();
  }
}
