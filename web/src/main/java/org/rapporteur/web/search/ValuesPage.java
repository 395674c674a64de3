package org.rapporteur.web.search;

import java.util.List;
import org.rapporteur.web.page.Link;

/// All values of one filter of a search.
///
/// @param facet the filter
/// @param search the address of the search
/// @param chips what is chosen, each with the search without it
public record ValuesPage(FacetView facet, String search, List<Link> chips) {}
