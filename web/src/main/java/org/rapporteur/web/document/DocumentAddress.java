package org.rapporteur.web.document;

import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.web.http.Query;

/// The addresses of documents and of what is in them.
public final class DocumentAddress {
  private DocumentAddress() {}

  /// A document.
  public static Query of(CatalogueEntry entry) {
    return Query.of("/documents/" + entry.file()).and("entry", entry.entry());
  }

  /// A passage in its document.
  public static String of(CatalogueEntry entry, String passageId) {
    return of(entry).and("passage", passageId) + "#p-" + passageId;
  }

  /// A passage in its document, reached as one of the hits of a search.
  ///
  /// @param search the parameters of the search
  /// @param hit the number of the hit, from 1
  public static String ofHit(CatalogueEntry entry, String passageId, Query search, int hit) {
    Query address = of(entry).and("passage", passageId);
    for (var parameter : search.values().entrySet()) {
      for (String value : parameter.getValue()) {
        address = address.and(parameter.getKey(), value);
      }
    }
    return address.with("page", "").and("hit", hit) + "#p-" + passageId;
  }

  /// The picture of a page.
  static Query page(CatalogueEntry entry, int number) {
    return of(entry).at("/documents/" + entry.file() + "/pages/" + number);
  }

  /// The file itself.
  static Query original(CatalogueEntry entry) {
    return of(entry).at("/documents/" + entry.file() + "/original");
  }
}
