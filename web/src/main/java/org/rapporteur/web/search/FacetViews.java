package org.rapporteur.web.search;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.index.Facets;
import org.rapporteur.index.Facets.Count;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.YearRange;
import org.rapporteur.web.page.Names;

/// Makes the facets of a search ready to be shown: what each value is called, and the address of
/// the search with it.
final class FacetViews {
  /// So many values of a filter are shown at once.
  private static final int FIRST = 8;

  /// So many can be unfolded; a page of their own has the rest.
  private static final int MOST = 100;

  /// The same of the articles of laws, of which there are thousands.
  private static final int LAWS = 30;

  private final SearchForm form;
  private final Facets facets;
  private final Names names;

  FacetViews(SearchForm form, Facets facets, Names names) {
    this.form = form;
    this.facets = facets;
    this.names = names;
  }

  /// Each filter with as many of its values as a page of hits has room for.
  List<FacetView> views() {
    return views(MOST, LAWS);
  }

  /// A filter with all its values, if there is one of this name.
  Optional<FacetView> whole(String name) {
    return views(Integer.MAX_VALUE, Integer.MAX_VALUE).stream()
        .filter(view -> view.name().equals(name))
        .findFirst();
  }

  private List<FacetView> views(int most, int laws) {
    Filters filters = form.filters();
    Set<Integer> years = filters.years().stream().map(YearRange::from).collect(Collectors.toSet());
    return List.of(
            flat(
                "party",
                facets.parties(),
                names::of,
                filters.parties(),
                Filters::withParties,
                most),
            provisions("article", facets.provisions(), names::isUsual, most),
            provisions("law", byFrequency(facets.provisions()), not(names::isUsual), laws),
            tree(
                "question",
                facets.questions(),
                names::of,
                Question::parent,
                filters.questions(),
                Filters::withQuestions,
                most),
            flat(
                "recommendation",
                facets.recommendations(),
                Object::toString,
                filters.recommendations(),
                Filters::withRecommendations,
                most),
            flat(
                "urgency",
                facets.urgencies(),
                names.words()::urgency,
                filters.urgencies(),
                Filters::withUrgencies,
                most),
            flat(
                "genre",
                facets.genres(),
                names.words()::of,
                filters.genres(),
                Filters::withGenres,
                most),
            flat(
                "voice",
                facets.voices(),
                names.words()::of,
                filters.voices(),
                Filters::withVoices,
                most),
            flat(
                "year",
                facets.years(),
                Object::toString,
                years,
                (all, chosen) ->
                    all.withYears(chosen.stream().map(YearRange::of).collect(Collectors.toSet())),
                most),
            flat(
                "language",
                facets.languages(),
                names::of,
                filters.languages(),
                Filters::withLanguages,
                most))
        .stream()
        .filter(facet -> !facet.first().isEmpty())
        .toList();
  }

  private FacetView provisions(
      String name,
      List<Count<InstrumentProvision>> counts,
      Predicate<InstrumentProvision> which,
      int most) {
    return tree(
        name,
        counts.stream().filter(count -> which.test(count.value())).toList(),
        names::of,
        FacetViews::around,
        form.filters().provisions(),
        Filters::withProvisions,
        most);
  }

  private static <T> List<Count<T>> byFrequency(List<Count<T>> counts) {
    return counts.stream()
        .sorted(Comparator.<Count<T>>comparingLong(Count::passages).reversed())
        .toList();
  }

  /// The provision around one, in the same instrument.
  private static Optional<InstrumentProvision> around(InstrumentProvision provision) {
    return provision.provision().ancestors().stream()
        .findFirst()
        .map((Provision outer) -> new InstrumentProvision(provision.instrument(), outer));
  }

  private <T> FacetView flat(
      String name,
      List<Count<T>> counts,
      Function<T, String> label,
      Set<T> chosen,
      BiFunction<Filters, Set<T>, Filters> with,
      int most) {
    return tree(name, counts, label, value -> Optional.empty(), chosen, with, most);
  }

  private <T> FacetView tree(
      String name,
      List<Count<T>> counts,
      Function<T, String> label,
      Function<T, Optional<T>> around,
      Set<T> chosen,
      BiFunction<Filters, Set<T>, Filters> with,
      int most) {
    Map<T, List<Count<T>>> inside = new HashMap<>();
    List<Count<T>> outermost = new ArrayList<>();
    Set<T> known = counts.stream().map(Count::value).collect(Collectors.toSet());
    for (Count<T> count : counts) {
      around
          .apply(count.value())
          .filter(known::contains)
          .ifPresentOrElse(
              outer -> inside.computeIfAbsent(outer, key -> new ArrayList<>()).add(count),
              () -> outermost.add(count));
    }
    Values<T> values = new Values<>(inside, label, chosen, with);
    // What is chosen must be in sight.
    outermost.sort(Comparator.comparing(count -> !values.hasChosen(count.value())));
    List<FacetView.Value> shown = values.of(outermost.subList(0, Math.min(most, outermost.size())));
    int first = Math.min(FIRST, shown.size());
    int left = outermost.size() - shown.size();
    return new FacetView(
        name,
        shown.subList(0, first),
        shown.subList(first, shown.size()),
        left,
        left == 0 ? "" : form.at(1).address().at("/facets/" + name).toString(),
        true);
  }

  /// Makes the values of one filter ready to be shown.
  private final class Values<T> {
    /// What lies in each.
    private final Map<T, List<Count<T>>> inside;

    private final Function<T, String> label;
    private final Set<T> chosen;
    private final BiFunction<Filters, Set<T>, Filters> with;

    Values(
        Map<T, List<Count<T>>> inside,
        Function<T, String> label,
        Set<T> chosen,
        BiFunction<Filters, Set<T>, Filters> with) {
      this.inside = inside;
      this.label = label;
      this.chosen = chosen;
      this.with = with;
    }

    List<FacetView.Value> of(List<Count<T>> counts) {
      return counts.stream().map(this::of).toList();
    }

    private FacetView.Value of(Count<T> count) {
      Set<T> other = new HashSet<>(chosen);
      boolean isChosen = !other.add(count.value()) && other.remove(count.value());
      return new FacetView.Value(
          label.apply(count.value()),
          count.passages(),
          form.with(with.apply(form.filters(), other)).address().toString(),
          isChosen,
          of(within(count.value())));
    }

    private List<Count<T>> within(T value) {
      return inside.getOrDefault(value, List.of());
    }

    boolean hasChosen(T value) {
      return !chosen.isEmpty()
          && (chosen.contains(value)
              || within(value).stream().anyMatch(part -> hasChosen(part.value())));
    }
  }
}
