package org.rapporteur.web.page;

/// The entries of the navigation among overviews, in their order.
public enum Overview {
  PARTIES("/parties", "parties"),
  ARTICLES("/articles", "articles"),
  RECOMMENDATIONS("/recommendations", "recommendations"),
  REPLIES("/replies", "replies"),
  QUESTIONS_BY_STATE("/matrices/questions", "matrix.questions"),
  RECOMMENDATIONS_BY_STATE("/matrices/recommendations", "matrix.recommendations"),
  FINDINGS("/findings", "findings"),
  API("/api", "api");

  private final String path;
  private final String phrase;

  Overview(String path, String phrase) {
    this.path = path;
    this.phrase = phrase;
  }

  /// A link to it, current on itself and on the pages below it.
  ///
  /// @param address the address of the page that shows the link
  Link link(String address, Words words) {
    boolean current = address.matches("\\Q" + path + "\\E([/?].*)?");
    return new Link(words.get(phrase), path, current);
  }
}
