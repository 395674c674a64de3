package org.rapporteur.nlp.party;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Language;

/// What a spelling stands for: the names so written, and a reason where several parties share it.
/// Immutable; everything that a mention needs is worked out once.
final class Naming {
  private final List<PartyName> names;
  private final List<Party> candidates;
  private final String doubt;
  private final Resolution<Party> party;
  private final PartyBasis basis;

  /// @param names the names so written, at least one
  /// @param candidates the parties among which the spelling leaves the choice, empty if it is
  ///   certain
  /// @param doubt why it is not certain, empty if it is
  private Naming(List<PartyName> names, List<Party> candidates, String doubt) {
    this.names = names;
    this.candidates = candidates;
    this.doubt = doubt;
    this.party = resolve();
    this.basis =
        names.stream().allMatch(name -> name.kind() == PartyName.Kind.DEMONYM)
            ? PartyBasis.DEMONYM
            : PartyBasis.NAME;
  }

  static Naming of(PartyName name) {
    return new Naming(List.of(name), List.of(), "");
  }

  static Naming doubtful(PartyName name, List<Party> candidates, String reason) {
    return new Naming(List.of(name), List.copyOf(candidates), reason);
  }

  Naming and(Naming other) {
    List<PartyName> all = new ArrayList<>(names);
    all.addAll(other.names);
    return doubt.isEmpty()
        ? new Naming(List.copyOf(all), other.candidates, other.doubt)
        : new Naming(List.copyOf(all), candidates, doubt);
  }

  List<PartyName> names() {
    return names;
  }

  String doubt() {
    return doubt;
  }

  /// Whether the spelling is a name in text of this language. A word in small letters, such as the
  /// French "danois", is a name only in its own language. With a capital, English and French names
  /// are names everywhere, others only in their own language: "Italia" in an English text is part
  /// of a foreign name.
  boolean readsIn(Language language, boolean capital) {
    if (language.equals(Language.UNDETERMINED)) {
      return true;
    }
    for (PartyName name : names) {
      Language own = name.language();
      if (own.equals(language) || (capital && isEverywhere(own))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEverywhere(Language language) {
    return language.equals(Language.ENGLISH) || language.equals(Language.FRENCH);
  }

  PartyBasis basis() {
    return basis;
  }

  Resolution<Party> party() {
    return party;
  }

  private Resolution<Party> resolve() {
    if (candidates.size() > 1) {
      return new Resolution.Ambiguous<>(candidates);
    }
    if (!doubt.isEmpty()) {
      return new Resolution.Unresolved<>(doubt);
    }
    NavigableSet<Party> present = parties(true);
    NavigableSet<Party> meant = present.isEmpty() ? parties(false) : present;
    return meant.size() == 1
        ? new Resolution.Resolved<>(meant.first())
        : new Resolution.Ambiguous<>(List.copyOf(meant));
  }

  /// A State's present name goes before a former name, a part or an adjective of another.
  private NavigableSet<Party> parties(boolean presentOnly) {
    NavigableSet<Party> found = new TreeSet<>();
    for (PartyName name : names) {
      boolean present =
          switch (name.kind()) {
            case NAME, FORMAL, VARIANT -> true;
            case FORMER, DEMONYM, PART -> false;
          };
      if (present || !presentOnly) {
        found.add(name.party());
      }
    }
    return found;
  }

  String rule() {
    return switch (names.getFirst().kind()) {
      case NAME, FORMAL, VARIANT -> "party: name";
      case FORMER -> "party: former name";
      case DEMONYM -> "party: nationality";
      case PART -> "party: part of the State";
    };
  }
}
