package org.rapporteur.index;

import java.util.Comparator;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.ProvisionRef;

/// A provision and the identifier of its instrument: what is asked for, where a [ProvisionRef] is
/// what was found.
///
/// @param instrument the identifier, such as `lanzarote`, `echr` or `PRT: Criminal Code`
/// @param provision the provision
public record InstrumentProvision(String instrument, Provision provision)
    implements Comparable<InstrumentProvision> {
  private static final Comparator<InstrumentProvision> ORDER =
      Comparator.comparing(InstrumentProvision::instrument)
          .thenComparing(InstrumentProvision::provision);

  /// @throws IllegalArgumentException if the identifier is empty
  public InstrumentProvision {
    if (instrument.isBlank()) {
      throw new IllegalArgumentException("a provision " + provision + " of no instrument");
    }
  }

  /// The address of a provision that was found.
  public static InstrumentProvision of(ProvisionRef ref) {
    return new InstrumentProvision(ref.instrument().id(), ref.provision());
  }

  /// Whether a provision that was found is this one or lies inside it.
  public boolean contains(ProvisionRef ref) {
    return instrument.equals(ref.instrument().id()) && provision.contains(ref.provision());
  }

  @Override
  public int compareTo(InstrumentProvision other) {
    return ORDER.compare(this, other);
  }

  /// Instrument and provision with `#` between, such as `lanzarote#25(1)(e)`.
  @Override
  public String toString() {
    return instrument + "#" + provision;
  }
}
