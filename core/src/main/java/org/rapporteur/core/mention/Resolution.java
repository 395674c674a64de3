package org.rapporteur.core.mention;

import java.util.List;
import java.util.Optional;

/// What words were found to mean. What is not certain stays visible, it is never guessed silently.
///
/// @param <T> what sort of thing is meant
public sealed interface Resolution<T> {
  /// The words mean one thing.
  record Resolved<T>(T meaning) implements Resolution<T> {}

  /// The words may mean several things.
  ///
  /// @param candidates at least two, the likeliest first
  record Ambiguous<T>(List<T> candidates) implements Resolution<T> {
    /// @throws IllegalArgumentException if there are fewer than two candidates
    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("ambiguous with fewer than two candidates");
      }
    }
  }

  /// The words mean something that is not known.
  ///
  /// @param reason why, in a few words for a person
  /// @param words how the text names it, such as "the Convention"; empty if it does not
  record Unresolved<T>(String reason, String words) implements Resolution<T> {
    /// Something that the text does not name apart from the mention itself.
    public Unresolved(String reason) {
      this(reason, "");
    }
  }

  /// The meaning, if it is certain.
  default Optional<T> meaningIfResolved() {
    return switch (this) {
      case Resolved<T>(T meaning) -> Optional.of(meaning);
      case Ambiguous<T> ambiguous -> Optional.empty();
      case Unresolved<T> unresolved -> Optional.empty();
    };
  }
}
