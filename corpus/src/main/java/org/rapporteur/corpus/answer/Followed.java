package org.rapporteur.corpus.answer;

import java.util.List;
import java.util.stream.Stream;

/// What became of one thing that a [Reference] names.
public sealed interface Followed {
  /// The reference.
  Reference reference();

  /// An answer was found.
  ///
  /// @param answer the answer
  /// @param document the name of the file in which it stands
  /// @param further what it refers to in turn
  record Shown(Reference reference, Answer answer, String document, List<Followed> further)
      implements Followed {
    public Shown {
      further = List.copyOf(further);
    }
  }

  /// An answer that is shown already, by another reference of the same chain.
  record Known(Reference reference, Answer answer) implements Followed {}

  /// An answer is named in passing, or stands in a reference's own sentence, and is not repeated.
  record Mentioned(Reference reference, Answer answer) implements Followed {}

  /// The chain comes back to an answer in it.
  record Cycle(Reference reference, Answer answer) implements Followed {}

  /// Nothing is there.
  ///
  /// @param why what was looked for
  record Dangling(Reference reference, String why) implements Followed {}

  /// This and what is further along, in the order in which a person reads it.
  default Stream<Followed> all() {
    return switch (this) {
      case Shown shown ->
          Stream.concat(Stream.of(shown), shown.further().stream().flatMap(Followed::all));
      case Known known -> Stream.of(known);
      case Mentioned mentioned -> Stream.of(mentioned);
      case Cycle cycle -> Stream.of(cycle);
      case Dangling dangling -> Stream.of(dangling);
    };
  }
}
