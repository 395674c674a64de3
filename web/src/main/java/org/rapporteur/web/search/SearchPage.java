package org.rapporteur.web.search;

import org.rapporteur.index.SearchResult;

/// What the search page shows.
public record SearchPage(String query, SearchResult result) {}
