package org.rapporteur.web.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.Meeting;
import org.rapporteur.web.page.Names;

/// Parties down, articles across, and how many passages mention both.
///
/// @param articles the articles, in their order
/// @param rows a row for each party, in the order of their names
public record HeatMap(List<Column> articles, List<Row> rows) {
  /// The shades of a cell, from a few passages to many.
  private static final int SHADES = 5;

  /// An article.
  ///
  /// @param number the number of the article
  /// @param title the article with its title
  /// @param address the ledger of the article
  public record Column(String number, String title, String address) {}

  /// A party with its cells.
  ///
  /// @param party the name of the party
  /// @param address the ledger of the party
  /// @param cells a cell for each article
  public record Row(String party, String address, List<Cell> cells) {}

  /// A party and an article.
  ///
  /// @param passages how many passages, 0 for none
  /// @param shade from 0 for none to 5 for most
  /// @param address the ledger of both, empty where they never meet
  public record Cell(long passages, int shade, String address) {}

  static HeatMap of(List<Meeting> meetings, LedgerForm form, Names names) {
    SortedSet<InstrumentProvision> articles = new TreeSet<>();
    Map<Party, Map<InstrumentProvision, Long>> counts = new HashMap<>();
    long most = 1;
    for (Meeting meeting : meetings) {
      articles.add(meeting.article());
      counts
          .computeIfAbsent(meeting.party(), key -> new HashMap<>())
          .put(meeting.article(), meeting.passages());
      most = Math.max(most, meeting.passages());
    }
    List<Party> parties = new ArrayList<>(counts.keySet());
    parties.sort((a, b) -> names.of(a).compareToIgnoreCase(names.of(b)));
    List<Row> rows = new ArrayList<>();
    for (Party party : parties) {
      rows.add(row(party, counts.getOrDefault(party, Map.of()), articles, most, form, names));
    }
    List<Column> columns =
        articles.stream()
            .map(article ->
                new Column(
                    article.provision().toString(),
                    names.of(article),
                    form.with(form.filters().withProvisions(Set.of(article))).address().toString()))
            .toList();
    return new HeatMap(columns, rows);
  }

  private static Row row(
      Party party,
      Map<InstrumentProvision, Long> counts,
      SortedSet<InstrumentProvision> articles,
      long most,
      LedgerForm form,
      Names names) {
    LedgerForm own = form.with(form.filters().withParties(Set.of(party)));
    List<Cell> cells = new ArrayList<>();
    for (InstrumentProvision article : articles) {
      long passages = counts.getOrDefault(article, 0L);
      LedgerForm both = own.with(own.filters().withProvisions(Set.of(article)));
      cells.add(
          new Cell(
              passages, shade(passages, most), passages == 0 ? "" : both.address().toString()));
    }
    return new Row(names.of(party), own.address().toString(), cells);
  }

  /// By the logarithm: a few stand out from none, and hundreds do not drown the rest.
  private static int shade(long passages, long most) {
    return passages == 0
        ? 0
        : Math.clamp(
            (int) Math.ceil(SHADES * Math.log1p((double) passages) / Math.log1p((double) most)),
            1,
            SHADES);
  }
}
