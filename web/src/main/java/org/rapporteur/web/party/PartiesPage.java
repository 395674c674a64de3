package org.rapporteur.web.party;

import java.util.List;

/// What the page of all parties shows.
///
/// @param parties those that the index mentions, by name
public record PartiesPage(List<Row> parties) {
  /// A party with the passages that mention it.
  public record Row(String name, String code, String address, long passages) {}
}
