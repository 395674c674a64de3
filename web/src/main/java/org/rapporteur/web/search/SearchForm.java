package org.rapporteur.web.search;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Order;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.web.filter.FilterLinks;
import org.rapporteur.web.filter.FilterReader;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Parameters;
import org.rapporteur.web.http.Query;

/// What the address of the search page asks for. The same search always has the same address.
///
/// @param query the query
/// @param filters what was chosen besides
/// @param order in which order
/// @param page the number of the page, from 1
record SearchForm(String query, Filters filters, Order order, int page) {
  /// How many hits are on a page.
  static final int SIZE = 20;

  /// A longer query nobody writes; it has room for 300 words.
  private static final int LONGEST = 8_000;

  private static final int LAST = 100_000_000 / SIZE;

  /// @throws HttpProblem if a parameter cannot be understood
  static SearchForm of(Parameters given, FilterReader filters) throws HttpProblem {
    String query = given.text("q");
    if (query.length() > LONGEST) {
      throw HttpProblem.say(413, "problem.long-query", query.length(), LONGEST);
    }
    String order = given.text("order");
    return new SearchForm(
        query,
        filters.filters(given),
        order.isEmpty() ? Order.RELEVANCE : named(order),
        given.number("page", 1, LAST).orElse(1));
  }

  private static Order named(String name) throws HttpProblem {
    return Arrays.stream(Order.values())
        .filter(order -> word(order).equals(name))
        .findFirst()
        .orElseThrow(() -> HttpProblem.say(400, "problem.order", name));
  }

  private static String word(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /// Whether anything is asked for.
  boolean asks() {
    return !query.isEmpty() || !filters.equals(Filters.NONE);
  }

  /// The hits of the page.
  SearchRequest request() {
    return new SearchRequest(query, filters, order, (page - 1) * SIZE, SIZE);
  }

  /// All hits.
  SearchRequest all() {
    return new SearchRequest(query, filters, order, 0, Integer.MAX_VALUE);
  }

  SearchForm with(Filters other) {
    return new SearchForm(query, other, order, 1);
  }

  SearchForm with(Order other) {
    return new SearchForm(query, filters, other, 1);
  }

  SearchForm at(int other) {
    return new SearchForm(query, filters, order, other);
  }

  /// The address of this search.
  Query address() {
    Query address = FilterLinks.with(Query.of("/").and("q", query), filters);
    return address
        .and("order", order == Order.RELEVANCE ? "" : word(order))
        .and("page", page == 1 ? "" : page);
  }
}
