package org.rapporteur.core.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.text.Span;

/// A provision cited, or meant, by a passage. Its instrument may be uncertain where the address is
/// not.
///
/// @param provision the address, null where it cannot be read whole: it is never shortened
/// @param instrument the law or treaty to which it belongs
public record ProvisionMention(
    Span span,
    String surface,
    @Nullable Provision provision,
    Resolution<InstrumentRef> instrument,
    ProvisionBasis basis,
    String rule)
    implements Mention {
  /// @throws IllegalArgumentException if there is no address and yet an instrument is resolved
  public ProvisionMention {
    if (provision == null && !(instrument instanceof Resolution.Unresolved<InstrumentRef>)) {
      throw new IllegalArgumentException("an instrument without an address: '" + surface + "'");
    }
  }

  /// The provision of its instrument, if both are certain.
  public Optional<ProvisionRef> ref() {
    return instrument.meaningIfResolved().flatMap(this::in);
  }

  /// What it may be: one where that is certain, several where it is ambiguous, else none.
  public List<ProvisionRef> candidates() {
    return switch (instrument) {
      case Resolution.Resolved<InstrumentRef>(InstrumentRef law) -> in(law).stream().toList();
      case Resolution.Ambiguous<InstrumentRef>(List<InstrumentRef> laws) ->
          laws.stream().flatMap(law -> in(law).stream()).toList();
      case Resolution.Unresolved<InstrumentRef> unresolved -> List.of();
    };
  }

  private Optional<ProvisionRef> in(InstrumentRef law) {
    return Optional.ofNullable(provision).map(address -> new ProvisionRef(law, address));
  }
}
