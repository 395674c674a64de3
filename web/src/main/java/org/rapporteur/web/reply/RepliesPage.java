package org.rapporteur.web.reply;

import java.util.List;
import org.rapporteur.web.page.Cited;
import org.rapporteur.web.page.Link;

/// What the page of replies shows.
///
/// @param form what is asked for
/// @param rounds the questionnaires to choose from
/// @param questions all questions, where none is asked for
/// @param items what is asked for, with the answers of all parties
/// @param downloads the same in files
public record RepliesPage(
    ReplyForm form,
    List<Link> rounds,
    List<Link> questions,
    List<Asked> items,
    List<Link> downloads) {
  /// A question or a part of one.
  ///
  /// @param anchor its place on the page
  /// @param title its number and label
  /// @param answers one for each party
  /// @param silent the parties that did not answer it, with the reason
  public record Asked(String anchor, String title, List<Answered> answers, List<Silent> silent) {}

  /// What a party answered.
  ///
  /// @param party its name
  /// @param address its page
  /// @param state what its reply has
  /// @param quotes its words, then what they refer to and what they replace, each with its note
  /// @param problems what is wrong with its references
  public record Answered(
      String party, String address, String state, List<Cited> quotes, List<String> problems) {}

  /// Parties without an answer, for one reason.
  public record Silent(String state, List<String> parties) {}
}
