package org.rapporteur.web.page;

import java.util.Arrays;
import java.util.List;

/// The entries of the navigation, in their order.
public enum Tab {
  SEARCH("/"),
  LEDGER("/ledger"),
  OVERVIEWS("/parties"),
  DOCUMENTS("/documents"),
  ALERTS("/alerts"),
  /// Only where documents can be added.
  COLLECTION("/collection");

  private final String path;

  Tab(String path) {
    this.path = path;
  }

  /// Those of a room.
  ///
  /// @param takesDocuments whether documents can be added
  public static List<Tab> of(boolean takesDocuments) {
    return Arrays.stream(values()).filter(tab -> takesDocuments || tab != COLLECTION).toList();
  }

  /// Where it leads.
  public String path() {
    return path;
  }
}
