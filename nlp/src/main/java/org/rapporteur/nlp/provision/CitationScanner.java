package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.Letters;

/// Finds every citation in a stretch of text, and every reference back to an article ("that
/// article", "paragraph 2"). Thread-safe.
final class CitationScanner {
  private static final Pattern OF_LAW =
      Pattern.compile(
          "[\\s\\u00A0]?,?[\\s\\u00A0](?:(?:of|in) (?:the |its |that )?\\p{Lu}|(?:du|de la|de l[’']|dudit) ?(?:[Cc]ode|[Ll]oi)"
              + "|\\p{Lu}\\p{L}{0,6}\\p{Lu}(?![\\p{L}\\d]))");
  private static final int LAW_REACH = 50;
  private static final Pattern IN_REMARK =
      Pattern.compile(
          "\\b(?:[Cc]ode|[Ll]aw|[Ll]oi|Act)\\b[^.;:()\\n]{0,30} \\((?:§[^()\\n]{1,40}; ?)?$");
  private static final Pattern OF =
      Pattern.compile("[\\s\\u00A0]?(?:,[\\s\\u00A0])?(?:of|in|de|du|à)?[\\s\\u00A0]");

  /// The first letters of "that", "the same", "said", "cet", "ledit", "même".
  private static final String POINTING = "tTsScClLdDm";

  /// Words that point to an article (group 1), or to a paragraph, named before.
  private static final Pattern ANCHOR =
      Pattern.compile(
          "(?:(?:[Tt]hat|[Tt]his|(?:[Tt]he )?(?:said|same|latter|aforementioned)|[Cc]et|[Cc]e même|[Cc]e dernier|[Ll]e"
              + " même|même|[Ll]edit|[Dd]udit)[\\s\\u00A0])(?:([Aa]rticle|[Ss]ection|[Pp]rovision|[Dd]isposition)|[Pp]aragraphe?)(?![\\p{L}]|[\\s\\u00A0]\\d)");

  private CitationScanner() {}

  /// What was found, in the order of the text.
  ///
  /// @param citations citations of articles and sections
  /// @param backs sub-divisions named without their article
  record Found(List<Citation> citations, List<Back> backs) {}

  /// A sub-division without its article, or "that article" with none.
  ///
  /// @param span its words
  /// @param leaves the addresses below what is meant
  /// @param anchor what they hang on
  record Back(Span span, List<Leaf> leaves, Anchor anchor) {}

  /// What a reference back hangs on.
  enum Anchor {
    /// "paragraph 2 of that article", "cet article": it says so.
    ARTICLE,
    /// "the second indent of the same paragraph".
    PARAGRAPH,
    /// "paragraph 2": nothing is said, it may be a paragraph of anything.
    NOTHING
  }

  static Found scan(String text, int start, int limit) {
    List<Citation> citations = new ArrayList<>();
    List<Back> backs = new ArrayList<>();
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '§' || (Letters.isWord(c) && begins(c, text, at))) {
        Citation citation = isUnit(c) ? CitationParser.at(text, at, limit) : null;
        if (c == '§' && citation != null && !isOfLaw(text, citation, limit)) {
          citation = null; // a paragraph of an article named before
        }
        citation = citation == null ? CitationParser.reverseAt(text, at, limit) : citation;
        if (citation != null) {
          citations.add(citation);
          at = Math.max(at + 1, citation.span().end());
          continue;
        }
        Back back = back(text, at, limit);
        if (back != null) {
          backs.add(back);
          at = back.span().end();
          continue;
        }
      }
      at = Letters.isWord(c) ? afterWord(text, at, limit) : at + 1;
    }
    return new Found(citations, backs);
  }

  private static boolean isUnit(char c) {
    return c == 'a' || c == 'A' || c == 's' || c == 'S' || c == '§';
  }

  /// "§§ 143 and 145 of the Penal Code", "§ 66 StPO": sections, since a law follows.
  private static boolean isOfLaw(String text, Citation citation, int limit) {
    int start = citation.span().start();
    return OF_LAW.matcher(text).region(citation.span().end(), limit).lookingAt()
        || IN_REMARK.matcher(text.substring(Math.max(0, start - LAW_REACH), start)).find();
  }

  /// "the said", "the same", "the latter", "the aforementioned".
  private static boolean isThePointing(String text, int at, char third) {
    return third == 'e'
        && at + 5 < text.length()
        && "sla".indexOf(text.charAt(at + 4)) >= 0
        && text.charAt(at + 3) == ' ';
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
          next == '.'
              || (next == 's' && third == '.')
              || (next == 'e' && third == 'c')
              || next == 'E'
              || (next == 'u' && third == 'b');
      case 'p', 'P' ->
          (next == 'a' && third == 'r')
              || (next == 'r' && third == 'e')
              || (next == 'o' && third == 'i');
      case 'l', 'L' ->
          (next == 'e' || next == 'i') && (third == 't' || third == 'd' || third == ' ');
      case 'c', 'C' -> next == 'e' && (third == 't' || third == ' ');
      case 'f', 'F' -> next == 'i' && third == 'r';
      case 't', 'T' ->
          (next == 'h' && (third == 'i' || third == 'a' || isThePointing(text, at, third)))
              || (next == 'r' && third == 'o');
      case 'd' -> (next == 'e' && third == 'u') || (next == 'u' && third == 'd');
      case 'i' -> next == 'n' && third == 'd';
      default -> false;
    };
  }

  private static @Nullable Back back(String text, int at, int limit) {
    Below below = Below.at(text, at, limit);
    if (below == null && POINTING.indexOf(text.charAt(at)) < 0) {
      return null;
    }
    Matcher anchor = ANCHOR.matcher(text);
    if (below == null) {
      return anchor.region(at, limit).lookingAt()
              && anchor.group(1) != null
              && !isProvision(anchor.group(1))
          ? new Back(new Span(at, anchor.end()), List.of(Leaf.ARTICLE), Anchor.ARTICLE)
          : null;
    }
    Matcher of = OF.matcher(text).region(below.end(), limit);
    if (!of.lookingAt() || !anchor.region(of.end(), limit).lookingAt()) {
      return new Back(new Span(at, below.end()), below.leaves(), Anchor.NOTHING);
    }
    return new Back(
        new Span(at, anchor.end()),
        below.leaves(),
        anchor.group(1) != null ? Anchor.ARTICLE : Anchor.PARAGRAPH);
  }

  /// "that provision" alone is said too freely to be a reference.
  private static boolean isProvision(String word) {
    return word.equalsIgnoreCase("provision") || word.equalsIgnoreCase("disposition");
  }

  private static int afterWord(String text, int at, int limit) {
    int next = at + 1;
    while (next < limit && Letters.isWord(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
