package org.rapporteur.web.state;

import java.util.List;
import java.util.Optional;
import org.rapporteur.web.page.Link;

/// What the page of the documents shows.
///
/// @param documents the documents that were read
/// @param failures the files that could not be read
/// @param rounds who has replied in each round in which anybody did
/// @param exports the catalogue in each format
/// @param newest when the newest passages came, empty if there are none
public record StatePage(
    List<DocumentLine> documents,
    List<FailureLine> failures,
    List<RoundLine> rounds,
    List<Link> exports,
    String newest) {
  /// A document that was read.
  ///
  /// @param name what it is called: party, genre and year
  /// @param address where it can be read
  /// @param symbol its symbol, maybe empty
  /// @param file the name of its file
  /// @param passages how many passages it has
  /// @param unread how many of its pages nobody could read
  public record DocumentLine(
      String name, String address, String symbol, String file, String passages, int unread) {}

  /// A file that could not be read.
  ///
  /// @param file its name
  /// @param reason what is wrong with it
  /// @param detail what exactly was found, maybe empty
  /// @param remedy what to do
  public record FailureLine(String file, String reason, String detail, String remedy) {}

  /// The replies of a round.
  ///
  /// @param title what the round is called
  /// @param replied the parties that replied
  /// @param missing the names of those that did not
  public record RoundLine(String title, List<Reply> replied, List<String> missing) {}

  /// A party that replied.
  ///
  /// @param party its name
  /// @param address where its reply can be read, if it could be
  public record Reply(String party, Optional<String> address) {}
}
