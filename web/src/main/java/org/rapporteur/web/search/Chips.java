package org.rapporteur.web.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.index.Filters;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Names;

/// The filters that are chosen, each with the search without it.
final class Chips {
  private final SearchForm form;
  private final List<Link> links = new ArrayList<>();

  private Chips(SearchForm form) {
    this.form = form;
  }

  static List<Link> of(SearchForm form, Names names) {
    Chips chips = new Chips(form);
    Filters f = form.filters();
    chips.add(f.parties(), names::of, f::withParties);
    chips.add(f.provisions(), names::of, f::withProvisions);
    chips.add(f.recommendations(), Object::toString, f::withRecommendations);
    chips.add(f.urgencies(), names.words()::urgency, f::withUrgencies);
    chips.add(f.questions(), names::of, f::withQuestions);
    chips.add(f.genres(), names.words()::of, f::withGenres);
    chips.add(f.voices(), names.words()::of, f::withVoices);
    chips.add(f.languages(), names::of, f::withLanguages);
    chips.add(f.years(), Object::toString, f::withYears);
    return List.copyOf(chips.links);
  }

  private <T> void add(Set<T> chosen, Function<T, String> label, Function<Set<T>, Filters> with) {
    for (T value : chosen) {
      Set<T> rest = new HashSet<>(chosen);
      rest.remove(value);
      links.add(new Link(label.apply(value), form.with(with.apply(rest)).address().toString()));
    }
  }
}
