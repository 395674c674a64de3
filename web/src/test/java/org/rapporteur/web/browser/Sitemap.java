package org.rapporteur.web.browser;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.web.Room;

/// Addresses of pages to look at, at least one for each route of the server that shows a page. A
/// route that is neither here nor among those that show none is one that somebody forgot.
final class Sitemap {
  /// Routes that answer with something else than a page, or lead to one.
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "/assets/.*|/api/.+|/suggest|/check|/passages/\\{id}|.*\\{format}"
              + "|/documents/\\{file}/.+|/collection/documents|/collection/batches|.*/events");

  private final Map<String, List<String>> pages = new LinkedHashMap<>();

  private Sitemap() {}

  /// The pages of a room over the specimens that takes documents and has had one batch.
  static Sitemap of(Room room) throws IOException, InterruptedException {
    String hit = link(room, "/?q=reserved&genre=report", "(/documents/[^\"]*hit=1[^\"]*)");
    Sitemap all = new Sitemap();
    all.add("/", "/", "/?q=prison+penalties&party=Arvenia", "/?q=party%3AArvinia", "/?q=nowhere");
    all.add("/facets/{facet}", "/facets/article?q=prison");
    all.add("/ledger", "/ledger", "/ledger?party=Corvania&article=25", "/ledger?party=Monaco");
    all.add("/documents", "/documents");
    all.add("/documents/{file}", hit, link(room, "/documents", "(/documents/[^\"]+)"));
    all.add("/alerts", "/alerts");
    all.add("/collection", "/collection");
    all.add("/collection/batches/{number}", link(room, "/collection", "(/collection/batches/1)"));
    all.add("/parties", "/parties");
    all.add("/parties/{party}", "/parties/XCV");
    all.add("/parties/{party}/timeline", "/parties/XCV/timeline");
    all.add("/articles", "/articles", "/articles?article=25");
    all.add("/recommendations", "/recommendations");
    all.add("/recommendations/{code}", "/recommendations/II-3");
    all.add("/replies", "/replies", "/replies?question=9.1");
    all.add("/matrices/questions", "/matrices/questions?question=9");
    all.add("/matrices/recommendations", "/matrices/recommendations?urgency=require");
    all.add("/findings", "/findings");
    all.add("/api", "/api");
    all.pages.put("problems", List.of("/?order=nothing", "/nowhere", "/parties/Nowhereland"));
    return all;
  }

  private void add(String route, String... addresses) {
    pages.put(route, List.of(addresses));
  }

  private static String link(Room room, String page, String pattern)
      throws IOException, InterruptedException {
    Matcher link = Pattern.compile("href=\"" + pattern + "\"").matcher(room.get(page).body());
    if (!link.find()) {
      throw new AssertionError(page + " has no link like " + pattern);
    }
    return link.group(1).replace("&amp;", "&");
  }

  /// All addresses.
  List<String> addresses() {
    return pages.values().stream().flatMap(List::stream).toList();
  }

  /// One address of each route.
  List<String> firsts() {
    return pages.values().stream().map(List::getFirst).toList();
  }

  /// The routes of a room that show a page of which no address is known here.
  SortedSet<String> forgotten(Room room) {
    SortedSet<String> forgotten = new TreeSet<>(room.routes());
    forgotten.removeIf(route -> NO_PAGE.matcher(route).matches() || pages.containsKey(route));
    return forgotten;
  }
}
