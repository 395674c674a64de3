package org.rapporteur.web.page;

import java.util.Optional;
import java.util.function.IntFunction;

/// The way through the pages of a list.
///
/// @param page the number of this page, from 1
/// @param pages how many there are, at least 1
/// @param previous the address of the page before, if there is one
/// @param next the address of the page after, if there is one
/// @param last the address of the last page
public record Pager(
    int page, int pages, Optional<String> previous, Optional<String> next, String last) {
  /// The way from one of the pages.
  ///
  /// @param page the number of the page, from 1
  /// @param total how many items there are
  /// @param size how many are on a page
  /// @param address the address of a page by its number
  public static Pager of(int page, long total, int size, IntFunction<String> address) {
    int pages = (int) Math.max(1, (total + size - 1) / size);
    return new Pager(
        page,
        pages,
        page > 1 ? Optional.of(address.apply(Math.min(page - 1, pages))) : Optional.empty(),
        page < pages ? Optional.of(address.apply(page + 1)) : Optional.empty(),
        address.apply(pages));
  }
}
