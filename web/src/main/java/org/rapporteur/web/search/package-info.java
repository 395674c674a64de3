/// The search page: a [org.rapporteur.web.search.SearchForm] is what the address asks for, a
/// [org.rapporteur.web.search.SearchPage] what the page shows.
@NullMarked
package org.rapporteur.web.search;

import org.jspecify.annotations.NullMarked;
