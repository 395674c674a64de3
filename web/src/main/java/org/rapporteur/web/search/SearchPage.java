package org.rapporteur.web.search;

import java.util.List;
import java.util.Optional;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Pager;

/// What the search page shows.
///
/// @param query the query as it was written
/// @param hidden the names and values of what is asked for beside the query
/// @param error why the query cannot be asked, if it cannot
/// @param stopped why the search was stopped, if it was
/// @param chips what is chosen, each with the search without it
/// @param results what was found, if anything was asked
/// @param offers names for the fields of the form that adds a filter
/// @param holdings what there is to be searched, if nothing was asked
public record SearchPage(
    String query,
    List<Hidden> hidden,
    Optional<QueryError> error,
    Optional<String> stopped,
    List<Link> chips,
    Optional<Results> results,
    Offers offers,
    Optional<Holdings> holdings) {
  /// What there is to be searched.
  ///
  /// @param documents how many documents
  /// @param passages how many passages
  public record Holdings(long documents, long passages) {}

  /// A parameter that goes along with the query.
  public record Hidden(String name, String value) {}

  /// Names that a browser can offer while one writes.
  public record Offers(List<String> parties, List<String> articles) {}

  /// What was found.
  ///
  /// @param total how many passages
  /// @param from the number of the first hit on this page, from 1
  /// @param hits the hits of this page
  /// @param facets by what they can be narrowed
  /// @param orders the same search in each order
  /// @param exports all hits in each format
  /// @param pager the way through the pages
  public record Results(
      long total,
      int from,
      List<HitView> hits,
      List<FacetView> facets,
      List<Link> orders,
      List<Link> exports,
      Pager pager) {}
}
