package org.rapporteur.corpus.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.gold.Judgement.Verdict;

/// How well one kind of thing is found, overall or on one basis, in all languages or in one.
///
/// On a basis, `gold` are the mentions annotated with it, `found` those found with it, and only a
/// find on the same basis is right; overall the meaning decides.
///
/// @param scope what is counted
/// @param gold how many are annotated
/// @param found how many were found
/// @param right how many of them are right
public record Figure(Scope scope, long gold, long found, long right) {
  /// The word for every basis, or every language.
  public static final String ALL = "all";

  private static final double PLACES = 10_000;

  /// What a figure counts.
  ///
  /// @param basis a basis or [#ALL]
  /// @param language a language's code or [#ALL]
  public record Scope(Split split, Kind kind, String basis, String language)
      implements Comparable<Scope> {
    private static final Comparator<Scope> ORDER =
        Comparator.comparing(Scope::split)
            .thenComparing(Scope::kind)
            .thenComparing(scope -> !scope.basis.equals(ALL))
            .thenComparing(Scope::basis)
            .thenComparing(scope -> !scope.language.equals(ALL))
            .thenComparing(Scope::language);

    @Override
    public int compareTo(Scope other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return String.join(" ", split.label(), kind.label(), basis, language);
    }
  }

  /// The share of finds that are right, null if there are none.
  public @Nullable Double precision() {
    return ratio(right, found);
  }

  /// The share of what is annotated that was found, null if nothing is.
  public @Nullable Double recall() {
    return ratio(right, gold);
  }

  /// The harmonic mean of the two.
  public @Nullable Double f1() {
    return ratio(2 * right, gold + found);
  }

  /// Rounded, since figures are written and compared.
  private static @Nullable Double ratio(long part, long whole) {
    return whole == 0 ? null : Math.round(PLACES * part / whole) / PLACES;
  }

  private Figure plus(Figure other) {
    return new Figure(scope, gold + other.gold, found + other.found, right + other.right);
  }

  /// The figures of judgements, in the order of their scopes.
  public static List<Figure> of(Iterable<Judgement> judgements) {
    SortedMap<Scope, Figure> figures = new TreeMap<>();
    for (Judgement judgement : judgements) {
      for (String language : List.of(ALL, judgement.text().language().code())) {
        for (String basis : bases(judgement)) {
          count(judgement, basis, language, figures);
        }
      }
    }
    return new ArrayList<>(figures.values());
  }

  private static Set<String> bases(Judgement judgement) {
    Set<String> bases = new HashSet<>(Set.of(ALL));
    bases.add(judgement.goldBasis());
    bases.add(judgement.foundBasis());
    bases.remove(""); // of a kind that has none, or where nothing was expected or found
    return bases;
  }

  private static void count(
      Judgement judgement, String basis, String language, SortedMap<Scope, Figure> figures) {
    boolean all = basis.equals(ALL);
    boolean gold = judgement.isGold() && (all || judgement.goldBasis().equals(basis));
    boolean found = judgement.isFound() && (all || judgement.foundBasis().equals(basis));
    boolean right = gold && found && (all || judgement.verdict() == Verdict.RIGHT);
    if (gold || found) {
      Scope scope = new Scope(judgement.text().split(), judgement.kind(), basis, language);
      Figure one = new Figure(scope, gold ? 1 : 0, found ? 1 : 0, right ? 1 : 0);
      figures.merge(scope, one, Figure::plus);
    }
  }
}
