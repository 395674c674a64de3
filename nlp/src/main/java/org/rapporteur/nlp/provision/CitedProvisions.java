package org.rapporteur.nlp.provision;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.nlp.draft.Draft;

/// The provisions of one law that a passage is already known to mention.
final class CitedProvisions {
  private CitedProvisions() {}

  static Set<Provision> in(Draft.Entry entry, String instrument) {
    Set<Provision> cited = new HashSet<>();
    for (ProvisionMention mention : entry.mentions(ProvisionMention.class)) {
      mention
          .ref()
          .filter(ref -> ref.instrument().id().equals(instrument))
          .ifPresent(ref -> cited.add(ref.provision()));
    }
    return cited;
  }
}
