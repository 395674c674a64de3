package org.rapporteur.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.core.party.Party;

/// What visitors ask for, page by page: searches of every kind, documents, and ledgers of a party
/// or of a party under an article. Half of all pages are searches. Thread-safe.
///
/// @param searches queries
/// @param documents the addresses of documents with a passage in view
/// @param parties the codes of parties
/// @param articles the numbers of articles
record Tours(
    List<String> searches, List<String> documents, List<String> parties, List<String> articles) {
  /// A kind of page.
  enum Kind {
    SEARCH,
    DOCUMENT,
    LEDGER
  }

  /// A page to ask for.
  record Stop(Kind kind, String path) {}

  private static final int DEEPEST = 20;

  static Tours of(
      Map<Queries.Kind, List<String>> queries,
      List<String> documents,
      List<Party> parties,
      List<String> articles) {
    List<String> searches = new ArrayList<>();
    queries.values().forEach(searches::addAll);
    return new Tours(searches, documents, parties.stream().map(Party::code).toList(), articles);
  }

  /// The next page of a visitor.
  Stop next(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Stop(Kind.DOCUMENT, any(documents, random));
      case 1 -> new Stop(Kind.LEDGER, ledger(random));
      default -> new Stop(Kind.SEARCH, "/?q=" + encoded(any(searches, random)));
    };
  }

  /// Half of them of a party alone, which has many rows, some of those far down.
  private String ledger(Random random) {
    String party = "/ledger?party=" + any(parties, random);
    return random.nextBoolean()
        ? party + "&article=" + encoded(any(articles, random))
        : party + "&page=" + (1 + random.nextInt(DEEPEST));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
