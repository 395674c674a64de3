package org.rapporteur.web.ledger;

import java.util.List;
import java.util.Optional;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Pager;
import org.rapporteur.web.search.SearchPage;

/// What the ledger shows: the map of what meets, or the rows of what is chosen.
///
/// @param party the parties chosen, as one would write them
/// @param article the articles chosen, as the form has them
/// @param chosen the parties and articles chosen, as a person would call them
/// @param choices what else can be chosen, in the fields of the form
/// @param map which parties and articles meet, unless rows are listed
/// @param rows the mentions of what is chosen, if anything is
/// @param offers names for the fields
public record LedgerPage(
    String party,
    String article,
    List<String> chosen,
    List<Choice> choices,
    Optional<HeatMap> map,
    Optional<Rows> rows,
    SearchPage.Offers offers) {

  /// A field with its options.
  ///
  /// @param name the parameter, and the end of its phrase `facet.NAME`
  public record Choice(String name, List<Option> options) {}

  /// A value of a field.
  ///
  /// @param value what is sent
  /// @param label what is shown
  /// @param chosen whether it is chosen
  public record Option(String value, String label, boolean chosen) {}

  /// The rows of what is chosen.
  ///
  /// @param total how many there are
  /// @param groups those of this page, by passage
  /// @param exports all rows in each format
  /// @param uncertain the address of the mentions that are left out
  /// @param receipt what was covered, each as a term and its value
  /// @param pager the way through the pages
  public record Rows(
      long total,
      List<RowGroup> groups,
      List<Link> exports,
      String uncertain,
      List<Fact> receipt,
      Pager pager) {}

  /// A term and its value.
  public record Fact(String term, String value) {}
}
