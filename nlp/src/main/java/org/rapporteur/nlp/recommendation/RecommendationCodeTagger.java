package org.rapporteur.nlp.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.RecommendationScheme.Code;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.text.Letters;

/// Codes of recommendations after the word "Recommendation".
///
/// | text | codes |
/// |---|---|
/// | `Recommendations III-25, III-29` | III-25, III-29 |
/// | `recommandations II-6 à II-9` | II-6, II-7, II-8, II-9 |
/// | `Recommendation II- 1` | II-1 |
/// | `Recommendation II.2`, `Recommendation Rec(2001)16` | none |
/// | `recommendations 105.8, 105.14 and 105.16`, where codes are those of items | these three |
public final class RecommendationCodeTagger implements Tagger {
  private static final int LONGEST_RANGE = 100;

  /// What every spelling of the word has in it, for a quick search.
  private static final List<String> MIDDLES = List.of("ecomm", "ECOMM");

  private static final Pattern WORD =
      Pattern.compile(
          "(?:[Rr]ecommendations?|[Rr]ecommandations?|RECOMMENDATIONS?|RECOMMANDATIONS?)[\\s\\u00A0]++(?=[IVXLC\\d])");
  private static final Pattern CODE =
      Pattern.compile(
          "([IVXLC]{1,7})[-\\u2010\\u2011–][\\s\\u00A0]?([1-9]\\d{0,2})(?![\\p{L}\\d])");
  private static final Pattern ITEM =
      Pattern.compile("([1-9]\\d{0,2})\\.([1-9]\\d{0,2})(?![\\p{L}\\d]|\\.\\d)");
  private static final Pattern JOINT =
      Pattern.compile(
          "[\\s\\u00A0]*+(?:([-–—]|to\\b|à(?!\\p{L}))|[,;][\\s\\u00A0]*+(?:and\\b|et\\b)?|and\\b|et\\b|or\\b|ou\\b|&)"
              + "[\\s\\u00A0]*+(?:[Rr]ecommendations? |[Rr]ecommandations? )?");

  @Override
  public void tag(Draft draft) {
    Pattern codes =
        draft.instrument().isPresent()
                && draft.instrument().get().recommendations().code() == Code.ITEM
            ? ITEM
            : CODE;
    for (Draft.Entry entry : draft.entries()) {
      for (String middle : MIDDLES) {
        tag(draft.text(), middle, codes, entry);
      }
    }
  }

  private static void tag(String text, String middle, Pattern codes, Draft.Entry entry) {
    Matcher word = WORD.matcher(text);
    Matcher code = codes.matcher(text).useTransparentBounds(true);
    int at = text.indexOf(middle, entry.start(), entry.end());
    while (at >= 0) {
      boolean first = at > entry.start() && Letters.wordStarts(text, at - 1);
      int next = at + middle.length();
      if (first && word.region(at - 1, entry.end()).lookingAt()) {
        next = Math.max(next, readList(text, at - 1, code.region(word.end(), entry.end()), entry));
      }
      at = text.indexOf(middle, next, entry.end());
    }
  }

  /// Reads a list of codes and returns the offset after it.
  private static int readList(String text, int start, Matcher code, Draft.Entry entry) {
    int from = start;
    RecommendationCode before = null;
    int fromBefore = start;
    int end = code.regionStart();
    boolean range = false;
    while (code.lookingAt()) {
      Optional<RecommendationCode> read =
          RecommendationCode.tryParse(
              code.group(1) + (code.pattern() == ITEM ? "." : "-") + code.group(2));
      if (read.isEmpty()) {
        return end;
      }
      if (range) {
        addBetween(text, before, read.get(), new Span(fromBefore, code.end()), entry);
      }
      add(text, read.get(), new Span(from, code.end()), "recommendation: code", entry);
      before = read.get();
      end = code.end();
      fromBefore = from;
      Matcher joint = JOINT.matcher(text).region(code.end(), entry.end());
      if (!joint.lookingAt()) {
        return end;
      }
      range = joint.group(1) != null;
      from = joint.end();
      code.region(from, entry.end());
    }
    return end;
  }

  private static void addBetween(
      String text,
      @Nullable RecommendationCode first,
      RecommendationCode last,
      Span span,
      Draft.Entry entry) {
    if (first == null
        || !first.series().equals(last.series())
        || last.number() - first.number() > LONGEST_RANGE) {
      return;
    }
    for (int n = first.number() + 1; n < last.number(); n++) {
      RecommendationCode code = new RecommendationCode(first.series(), first.separator(), n);
      add(text, code, span, "recommendation: inside a range", entry);
    }
  }

  private static void add(
      String text, RecommendationCode code, Span span, String rule, Draft.Entry entry) {
    entry
        .mentions()
        .add(new RecommendationMention(span, span.in(text), new Resolution.Resolved<>(code), rule));
  }
}
