package org.rapporteur.web.article;

import java.util.List;
import org.rapporteur.web.page.Link;

/// What the page of a provision shows.
///
/// @param instrument the name of its instrument
/// @param around the provisions around it
/// @param inside its parts
/// @param genres the sorts of documents in which it is mentioned, the heads of columns
/// @param parties who is mentioned with it, with the passages in each sort of document
/// @param questions the questions that ask about it
/// @param recommendations the recommendations whose passages mention it
/// @param links where else it is shown
public record ArticlePage(
    String instrument,
    List<Link> around,
    List<Link> inside,
    List<String> genres,
    List<Row> parties,
    List<Link> questions,
    List<Link> recommendations,
    List<Link> links) {
  /// A party with the numbers of passages that mention both.
  public record Row(Link party, List<Count> counts) {}

  /// A number of passages, and the search for them.
  public record Count(long passages, String address) {}
}
