package org.rapporteur.web.search;

/// The ways that the first page shows to those who do not come with a query.
public enum Way {
  LEDGER("/ledger", "home.ledger"),
  REPLIES("/replies", "home.replies"),
  RECOMMENDATIONS("/matrices/recommendations", "home.recommendations"),
  PARTIES("/parties", "home.parties"),
  DOCUMENTS("/documents", "home.documents");

  private final String path;
  private final String phrase;

  Way(String path, String phrase) {
    this.path = path;
    this.phrase = phrase;
  }

  /// Where it leads.
  public String path() {
    return path;
  }

  /// The phrase that names it; with `.about` at its end, the one that says what is there.
  public String phrase() {
    return phrase;
  }
}
