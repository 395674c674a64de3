package org.rapporteur.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.Facets;
import org.rapporteur.index.InstrumentProvision;

/// A value of a filter with the passages that it would leave.
///
/// @param filter the parameter
/// @param value the value to give it
/// @param name what a person calls it, maybe the same
/// @param passages how many passages it would leave
record FacetRow(String filter, String value, String name, long passages) {
  static final Listing<FacetRow> LISTING =
      Listing.<FacetRow>of("facets")
          .key("filter", FacetRow::filter)
          .key("value", FacetRow::value)
          .prose("name", FacetRow::name)
          .key("passages", FacetRow::passages);

  /// All values of all filters.
  static List<FacetRow> of(Facets facets) {
    List<FacetRow> rows = new ArrayList<>();
    add(rows, "party", facets.parties(), Party::code, party -> party.name(Language.ENGLISH));
    add(rows, "article", facets.provisions(), FacetRow::asked, FacetRow::asked);
    add(rows, "recommendation", facets.recommendations(), String::valueOf, String::valueOf);
    add(rows, "urgency", facets.urgencies(), Urgency::name, Urgency::name);
    add(rows, "question", facets.questions(), String::valueOf, String::valueOf);
    add(rows, "genre", facets.genres(), Genre::label, Genre::label);
    add(rows, "voice", facets.voices(), Voice::label, Voice::label);
    add(rows, "language", facets.languages(), Language::code, Language::code);
    add(rows, "year", facets.years(), String::valueOf, String::valueOf);
    return rows;
  }

  private static <T> void add(
      List<FacetRow> rows,
      String filter,
      List<Facets.Count<T>> counts,
      Function<T, String> value,
      Function<T, String> name) {
    for (Facets.Count<T> count : counts) {
      rows.add(
          new FacetRow(
              filter, value.apply(count.value()), name.apply(count.value()), count.passages()));
    }
  }

  /// As the parameter wants it.
  private static String asked(InstrumentProvision provision) {
    return provision.instrument() + "/" + provision.provision();
  }
}
