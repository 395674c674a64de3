package org.rapporteur.web.page;

/// The entries of the navigation, in their order.
public enum Tab {
  SEARCH("/"),
  LEDGER("/ledger"),
  OVERVIEWS("/parties"),
  DOCUMENTS("/documents"),
  ALERTS("/alerts");

  private final String path;

  Tab(String path) {
    this.path = path;
  }

  /// Where it leads.
  public String path() {
    return path;
  }
}
