package org.rapporteur.corpus.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.IndexedDocument;

/// The paragraphs of the report that a footnote of a factsheet cites.
///
/// | footnote | paragraphs |
/// |---|---|
/// | `Paras.67, 68.` | 67, 68 |
/// | `Paras. 286-288 and 290; Recommendation VI-1.` | 286, 287, 288, 290 |
/// | `Para. 35 and footnote.` | 35 |
/// | `See paragraph 129 of the report.` | 129 |
/// | `See paragraph 129 of the Explanatory Report.` | none: another text's |
/// | `The expression covers guidelines, see para. 4 above.` | none: not a bare reference |
public final class ParagraphCitations {
  private static final String LIST =
      "\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?"
          + "(?:\\s?(?:,|;|and|et|&|,\\s?and)\\s?\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?(?!\\d))*+";
  private static final Pattern CITED =
      Pattern.compile(
          "(?<!\\p{L})(?:paragraph(?:e?s)?|paras?|pars?|§{1,2})\\.?[\\s\\u00A0]?(" + LIST + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\s?[-–—]\\s?(\\d{1,4}))?");

  /// What may stand beside citations in a footnote that consists of nothing else.
  private static final Pattern REST =
      Pattern.compile(
          "(?:[\\s\\u00A0.,;:()]|(?<!\\p{L})(?:see|also|and|voir|aussi|et|cf|of|the|du|le|la|this"
              + "|implementation|report|rapport|de|footnotes?|fns?|note|notes|en bas|page)(?!\\p{L}))*+",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_RANGE = 100;

  private ParagraphCitations() {}

  /// The numbers that a passage cites, in order; none if it is more than bare references.
  public static List<Integer> in(IndexedDocument document, TaggedPassage tagged) {
    Passage passage = tagged.passage();
    // A layout may have lost what made it a footnote.
    if (passage.kind() != Passage.Kind.FOOTNOTE && passage.kind() != Passage.Kind.TEXT) {
      return List.of();
    }
    StringBuilder rest = new StringBuilder(document.text(tagged));
    for (Mention mention : tagged.mentions()) {
      if (mention instanceof RecommendationMention && passage.span().contains(mention.span())) {
        blank(rest, mention.span().shift(-passage.span().start()));
      }
    }
    TreeSet<Integer> numbers = new TreeSet<>();
    Matcher cited = CITED.matcher(rest.toString());
    while (cited.find()) {
      numbers.addAll(numbers(cited.group(1)));
      blank(rest, new Span(cited.start(), cited.end()));
    }
    return REST.matcher(rest).matches() ? List.copyOf(numbers) : List.of();
  }

  private static void blank(StringBuilder text, Span span) {
    text.replace(span.start(), span.end(), " ".repeat(span.length()));
  }

  private static List<Integer> numbers(String list) {
    List<Integer> numbers = new ArrayList<>();
    Matcher range = RANGE.matcher(list);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1));
      int last = Optional.ofNullable(range.group(2)).map(Integer::parseInt).orElse(first);
      for (int n = first; n <= Math.min(last, first + LONGEST_RANGE); n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }
}
