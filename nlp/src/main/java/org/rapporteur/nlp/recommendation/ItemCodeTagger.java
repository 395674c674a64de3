package org.rapporteur.nlp.recommendation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.RecommendationScheme.Code;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.text.Letters;

/// Codes of recommendations under an instrument whose recommendations are numbered items of a list.
///
/// | text | codes |
/// |---|---|
/// | `recommendations 105.8, 105.14 and 105.16` | these three |
/// | `recommandations 82.1 à 82.3` | 82.1, 82.2, 82.3 |
/// | `recommendation 7`, `Recommendation 2.1.3`, `105.8 million` | none |
public final class ItemCodeTagger implements Tagger {
  /// What every spelling of the word has in it, for a quick search.
  private static final List<String> MIDDLES = List.of("ecomm", "ECOMM");

  private static final Pattern WORD =
      Pattern.compile(
          "(?:[Rr]ecomm[ae]ndations?|RECOMM[AE]NDATIONS?)[\\s\\u00A0]{1,4}+(?:(?:[Nn]os?\\.?|[Nn]°)[\\s\\u00A0]{1,2}+)?");
  private static final Pattern CODE =
      Pattern.compile("([1-9]\\d{0,2})\\.([1-9]\\d{0,2})(?![\\p{L}\\d]|\\.\\d)");
  private static final Pattern JOINT =
      Pattern.compile(
          "[\\s\\u00A0]{0,4}+(?:([-–—]|to\\b|through\\b|à(?!\\p{L}))|[,;][\\s\\u00A0]{0,4}+(?:(?:and|et)\\b)?|(?:and|et|or|ou)\\b|&)[\\s\\u00A0]{0,4}+"
              + "(?:[Rr]ecomm[ae]ndations? )?");

  @Override
  public void tag(Draft draft) {
    boolean items =
        draft.instrument().map(i -> i.recommendations().code() == Code.ITEM).orElse(false);
    if (!items) {
      return;
    }
    for (Draft.Entry entry : draft.entries()) {
      for (String middle : MIDDLES) {
        tag(draft.text(), middle, entry);
      }
    }
  }

  private static void tag(String text, String middle, Draft.Entry entry) {
    Matcher word = WORD.matcher(text);
    Matcher code = CODE.matcher(text).useTransparentBounds(true);
    int at = text.indexOf(middle, entry.start(), entry.end());
    while (at >= 0) {
      int next = at + middle.length();
      boolean starts = at > entry.start() && Letters.wordStarts(text, at - 1);
      if (starts && word.region(at - 1, entry.end()).lookingAt()) {
        next = Math.max(next, readList(text, at - 1, code.region(word.end(), entry.end()), entry));
      }
      at = text.indexOf(middle, next, entry.end());
    }
  }

  /// Reads a list of codes and returns the offset after it.
  private static int readList(String text, int start, Matcher code, Draft.Entry entry) {
    int from = start;
    int fromBefore = start;
    int end = code.regionStart();
    RecommendationCode first = null;
    while (code.lookingAt()) {
      RecommendationCode read = RecommendationCode.parse(code.group());
      if (first != null && first.series().equals(read.series())) {
        addBetween(text, first, read, new Span(fromBefore, code.end()), entry);
      }
      add(text, read, new Span(from, code.end()), "recommendation: code", entry);
      end = code.end();
      fromBefore = from;
      Matcher joint = JOINT.matcher(text).region(end, entry.end());
      if (!joint.lookingAt()) {
        return end;
      }
      first = joint.group(1) == null ? null : read;
      from = joint.end();
      code.region(from, entry.end());
    }
    return end;
  }

  private static void addBetween(
      String text,
      RecommendationCode first,
      RecommendationCode last,
      Span span,
      Draft.Entry entry) {
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
