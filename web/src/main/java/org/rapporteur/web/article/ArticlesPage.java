package org.rapporteur.web.article;

import java.util.List;
import org.rapporteur.web.page.Link;

/// What the page of all articles of an instrument shows.
///
/// @param rows its articles
/// @param instruments those whose articles are known
public record ArticlesPage(List<Row> rows, List<Link> instruments) {
  /// An article.
  ///
  /// @param name its number and title
  /// @param address its page
  /// @param passages how many passages mention it or a part of it
  public record Row(String name, String address, long passages) {}
}
