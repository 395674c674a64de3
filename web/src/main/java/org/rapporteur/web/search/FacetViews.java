package org.rapporteur.web.search;

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

  private final SearchForm form;
  private final Facets facets;
  private final Names names;

  FacetViews(SearchForm form, Facets facets, Names names) {
    this.form = form;
    this.facets = facets;
    this.names = names;
  }

  List<FacetView> all() {
    Filters filters = form.filters();
    Set<Integer> years = filters.years().stream().map(YearRange::from).collect(Collectors.toSet());
    return List.of(
            flat("party", facets.parties(), names::of, filters.parties(), Filters::withParties),
            tree(
                "article",
                usualFirst(facets.provisions()),
                names::of,
                FacetViews::around,
                filters.provisions(),
                Filters::withProvisions),
            tree(
                "question",
                facets.questions(),
                names::of,
                Question::parent,
                filters.questions(),
                Filters::withQuestions),
            flat(
                "recommendation",
                facets.recommendations(),
                Object::toString,
                filters.recommendations(),
                Filters::withRecommendations),
            flat(
                "genre", facets.genres(), names.words()::of, filters.genres(), Filters::withGenres),
            flat(
                "voice", facets.voices(), names.words()::of, filters.voices(), Filters::withVoices),
            flat(
                "year",
                facets.years(),
                Object::toString,
                years,
                (all, chosen) ->
                    all.withYears(chosen.stream().map(YearRange::of).collect(Collectors.toSet()))),
            flat(
                "language",
                facets.languages(),
                names::of,
                filters.languages(),
                Filters::withLanguages))
        .stream()
        .filter(facet -> !facet.first().isEmpty())
        .toList();
  }

  /// The articles that people mean, then those of the laws of States.
  private List<Count<InstrumentProvision>> usualFirst(List<Count<InstrumentProvision>> counts) {
    return counts.stream()
        .sorted(Comparator.comparing(count -> !names.isUsual(count.value())))
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
      BiFunction<Filters, Set<T>, Filters> with) {
    return tree(name, counts, label, value -> Optional.empty(), chosen, with);
  }

  private <T> FacetView tree(
      String name,
      List<Count<T>> counts,
      Function<T, String> label,
      Function<T, Optional<T>> around,
      Set<T> chosen,
      BiFunction<Filters, Set<T>, Filters> with) {
    Set<T> known = counts.stream().map(Count::value).collect(Collectors.toSet());
    Map<Optional<T>, List<Count<T>>> inside = new HashMap<>();
    for (Count<T> count : counts) {
      Optional<T> outer = around.apply(count.value()).filter(known::contains);
      inside.computeIfAbsent(outer, key -> new ArrayList<>()).add(count);
    }
    List<FacetView.Value> values = values(Optional.empty(), inside, label, chosen, with);
    // What is chosen must be in sight.
    List<FacetView.Value> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparing(value -> !value.hasChosen()));
    List<FacetView.Value> first = sorted.subList(0, Math.min(FIRST, sorted.size()));
    List<FacetView.Value> more = sorted.subList(first.size(), sorted.size());
    return new FacetView(name, first, more, true);
  }

  private <T> List<FacetView.Value> values(
      Optional<T> outer,
      Map<Optional<T>, List<Count<T>>> inside,
      Function<T, String> label,
      Set<T> chosen,
      BiFunction<Filters, Set<T>, Filters> with) {
    List<FacetView.Value> values = new ArrayList<>();
    for (Count<T> count : inside.getOrDefault(outer, List.of())) {
      T value = count.value();
      Set<T> other = new HashSet<>(chosen);
      boolean isChosen = !other.add(value) && other.remove(value);
      values.add(
          new FacetView.Value(
              label.apply(value),
              count.passages(),
              form.with(with.apply(form.filters(), other)).address().toString(),
              isChosen,
              values(Optional.of(value), inside, label, chosen, with)));
    }
    return values;
  }
}
