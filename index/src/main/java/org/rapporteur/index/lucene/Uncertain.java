package org.rapporteur.index.lucene;

import java.util.List;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;

/// Numbers of mentions whose meaning is not certain, packed in a `long` for each passage.
///
/// @param partyUnresolved mentions of parties whose meaning is not known
/// @param partyAmbiguous mentions of parties with several possible meanings
/// @param provisionUnresolved mentions of provisions whose meaning is not known
/// @param provisionAmbiguous mentions of provisions with several possible meanings
record Uncertain(
    long partyUnresolved, long partyAmbiguous, long provisionUnresolved, long provisionAmbiguous) {
  static final Uncertain NONE = new Uncertain(0, 0, 0, 0);

  private static final int BITS = 16;
  private static final long MASK = (1L << BITS) - 1;

  /// The numbers of one passage.
  static Uncertain in(List<Mention> mentions) {
    Uncertain sum = NONE;
    for (Mention mention : mentions) {
      sum =
          switch (mention) {
            case PartyMention party ->
                sum.plus(new Uncertain(unresolved(party.party()), ambiguous(party.party()), 0, 0));
            case ProvisionMention provision ->
                sum.plus(
                    new Uncertain(
                        0,
                        0,
                        unresolved(provision.instrument()),
                        ambiguous(provision.instrument())));
            case RecommendationMention recommendation -> sum;
          };
    }
    return sum;
  }

  private static int unresolved(Resolution<?> resolution) {
    return resolution instanceof Resolution.Unresolved<?> ? 1 : 0;
  }

  private static int ambiguous(Resolution<?> resolution) {
    return resolution instanceof Resolution.Ambiguous<?> ? 1 : 0;
  }

  Uncertain plus(Uncertain other) {
    return new Uncertain(
        partyUnresolved + other.partyUnresolved,
        partyAmbiguous + other.partyAmbiguous,
        provisionUnresolved + other.provisionUnresolved,
        provisionAmbiguous + other.provisionAmbiguous);
  }

  long packed() {
    return pack(partyUnresolved, 0)
        | pack(partyAmbiguous, 1)
        | pack(provisionUnresolved, 2)
        | pack(provisionAmbiguous, 3);
  }

  static Uncertain unpack(long packed) {
    return new Uncertain(
        unpack(packed, 0), unpack(packed, 1), unpack(packed, 2), unpack(packed, 3));
  }

  private static long pack(long number, int place) {
    return Math.min(number, MASK) << (place * BITS);
  }

  private static long unpack(long packed, int place) {
    return packed >>> (place * BITS) & MASK;
  }
}
