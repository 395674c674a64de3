package org.rapporteur.core.mention;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;

/// A recommendation as it was adopted.
///
/// @param code its code
/// @param urgency how pressing it is, null where no verb of the scale was found
/// @param kind to whom it is addressed
/// @param addressees the parties named, in the text or in its footnotes
/// @param excepted the parties to which it does not, or no longer, apply
/// @param madeBy the States that made it, empty where a committee did
public record Recommendation(
    RecommendationCode code,
    @Nullable Urgency urgency,
    AddresseeKind kind,
    SortedSet<Party> addressees,
    SortedSet<Party> excepted,
    SortedSet<Party> madeBy) {
  /// To whom a recommendation is addressed.
  public enum AddresseeKind {
    /// To all parties.
    ALL,
    /// To those that meet a condition, listed or not.
    CONDITIONAL,
    /// To parties named in its text.
    NAMED,
    /// To all but some.
    ALL_EXCEPT;

    /// The word for it, in columns.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Recommendation {
    addressees = new TreeSet<>(addressees);
    excepted = new TreeSet<>(excepted);
    madeBy = new TreeSet<>(madeBy);
  }

  /// The same, addressed to one State; to a State not known if it is empty.
  public Recommendation addressedTo(Optional<Party> state) {
    NavigableSet<Party> one = new TreeSet<>();
    state.ifPresent(one::add);
    return new Recommendation(code, urgency, AddresseeKind.NAMED, one, new TreeSet<>(), madeBy);
  }

  /// The same, made by these States.
  public Recommendation madeBy(SortedSet<Party> states) {
    return new Recommendation(code, urgency, kind, addressees, excepted, states);
  }
}
