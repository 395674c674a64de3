package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.Letters;

/// Finds every citation in a stretch of text, and every reference back to an article ("that
/// article", "paragraph 2"). Thread-safe.
final class CitationScanner {
  private CitationScanner() {}

  /// What was found, in the order of the text.
  ///
  /// @param citations citations of articles and sections
  /// @param backs sub-divisions named without their article
  record Found(List<Citation> citations, List<Back> backs) {}

  /// A sub-division without its article, or "that article" with none.
  ///
  /// @param start where its words begin
  /// @param end where they end
  /// @param leaves the addresses below the article that is meant
  record Back(int start, int end, List<Leaf> leaves) {}

  static Found scan(String text, int start, int limit) {
    List<Citation> citations = new ArrayList<>();
    List<Back> backs = new ArrayList<>();
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '§' || (Letters.isWord(c) && begins(c, text, at))) {
        Citation citation = isUnit(c) ? CitationParser.at(text, at, limit) : null;
        citation = citation == null ? CitationParser.reverseAt(text, at, limit) : citation;
        if (citation != null) {
          citations.add(citation);
          at = Math.max(at + 1, citation.span().end());
          continue;
        }
        Back back = back(text, at, limit);
        if (back != null) {
          backs.add(back);
          at = back.end();
          continue;
        }
      }
      at = Letters.isWord(c) ? afterWord(text, at, limit) : at + 1;
    }
    return new Found(citations, backs);
  }

  private static boolean isUnit(char c) {
    return c == 'a' || c == 'A' || c == 's' || c == 'S';
  }

  /// A quick look at the first letters, so that most words cost nothing.
  private static boolean begins(char c, String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    char third = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
    return switch (c) {
      case 'a', 'A' ->
          ((next == 'r' || next == 'R') && (third == 't' || third == 'T'))
              || ((next == 'n' || next == 'N') && (third == 'n' || third == 'N'))
              || (next == 'p' && third == 'p')
              || (next == 'l' && third == 'i');
      case 's', 'S' ->
          (next == 'e' && third == 'c') || next == 'E' || (next == 'u' && third == 'b');
      case 'p', 'P' -> (next == 'a' && third == 'r') || (next == 'r' && third == 'e');
      case 'l' -> (next == 'e' || next == 'i') && third == 't';
      case 'f', 'F' -> next == 'i' && third == 'r';
      case 't', 'T' -> (next == 'h' && third != ' ') || (next == 'r' && third == 'o');
      case 'd' -> next == 'e' && third == 'u';
      case 'i' -> next == 'n' && third == 'd';
      default -> false;
    };
  }

  private static @Nullable Back back(String text, int at, int limit) {
    Below below = Below.at(text, at, limit);
    if (below != null) {
      return new Back(at, below.end(), below.leaves());
    }
    for (String article : new String[] {"that article", "the said article", "the same article"}) {
      if (text.startsWith(article, at) && Letters.wordEnds(text, at + article.length())) {
        return new Back(at, at + article.length(), List.of(Leaf.ARTICLE));
      }
    }
    return null;
  }

  private static int afterWord(String text, int at, int limit) {
    int next = at + 1;
    while (next < limit && Letters.isWord(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
