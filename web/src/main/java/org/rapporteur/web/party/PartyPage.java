package org.rapporteur.web.party;

import java.util.List;
import org.rapporteur.web.page.Link;

/// What the page of a party shows.
///
/// @param documents what it wrote and what is about it
/// @param recommendations what is recommended to it, the most pressing first
/// @param briefs its brief in each format; none if the index has no report
/// @param links where else it is shown
public record PartyPage(
    List<Link> documents, List<Group> recommendations, List<Link> briefs, List<Link> links) {
  /// The recommendations of one urgency.
  ///
  /// @param urgency its verb, empty where none was found
  public record Group(String urgency, List<Addressed> recommendations) {}

  /// A recommendation to the party.
  ///
  /// @param code its code
  /// @param address its page
  /// @param how in what way the party is addressed
  /// @param text its words
  /// @param citation the reference to it
  public record Addressed(String code, String address, String how, String text, String citation) {}
}
