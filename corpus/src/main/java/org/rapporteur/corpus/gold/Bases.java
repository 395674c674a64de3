package org.rapporteur.corpus.gold;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;

/// The bases that a text is judged on.
///
/// @param labels their words
record Bases(Set<String> labels) {
  /// Those that words of the passage itself express. The others, which follow from its place,
  /// follow for every passage there; they are compared once a text.
  static final Set<String> EXPRESSED =
      Set.of(
          PartyBasis.NAME.label(),
          PartyBasis.DEMONYM.label(),
          ProvisionBasis.CITED.label(),
          ProvisionBasis.EXPANDED.label(),
          ProvisionBasis.INHERITED.label());

  /// @throws IllegalArgumentException if there is no such basis
  Bases {
    labels = Set.copyOf(labels);
    labels.forEach(Bases::requireKnown);
  }

  /// The expressed ones, and those on which something is annotated.
  static Bases usualAnd(Iterable<GoldMention> annotated) {
    Set<String> all = new HashSet<>(EXPRESSED);
    annotated.forEach(mention -> all.add(mention.basis()));
    all.remove("");
    return new Bases(all);
  }

  /// Whether a mention is judged; always where it has no basis.
  boolean include(String basis) {
    return basis.isEmpty() || labels.contains(basis);
  }

  static boolean isExpressed(String basis) {
    return basis.isEmpty() || EXPRESSED.contains(basis);
  }

  /// The word for the basis of a mention, empty if it has none.
  static String of(Mention mention) {
    return switch (mention) {
      case PartyMention party -> party.basis().label();
      case ProvisionMention provision -> provision.basis().label();
      case RecommendationMention recommendation -> "";
    };
  }

  static PartyBasis party(String label) {
    return named(PartyBasis.values(), PartyBasis::label, label);
  }

  static ProvisionBasis provision(String label) {
    return named(ProvisionBasis.values(), ProvisionBasis::label, label);
  }

  private static void requireKnown(String label) {
    boolean known =
        Arrays.stream(PartyBasis.values()).anyMatch(basis -> basis.label().equals(label))
            || Arrays.stream(ProvisionBasis.values()).anyMatch(b -> b.label().equals(label));
    if (!known) {
      throw new IllegalArgumentException("there is no basis '" + label + "'");
    }
  }

  private static <T> T named(T[] values, Function<T, String> label, String wanted) {
    return Arrays.stream(values)
        .filter(value -> label.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "there is no basis '%s'; write one of %s"
                    .formatted(
                        wanted, String.join(", ", Arrays.stream(values).map(label).toList()))));
  }
}
