package org.rapporteur.nlp.recommendation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.RecommendationScheme.Code;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.text.Letters;

/// Codes of recommendations, known by the word before them or before an earlier one in the passage.
///
/// | text | codes |
/// |---|---|
/// | `Recommendations III-25, III-29`, `rec. III-25` | III-25, III-29; III-25 |
/// | `recommandations II-6 à II-9`, `Recommendations II-6 to 9` | II-6, II-7, II-8, II-9 |
/// | `Recommendation III-25 asks; III-29 asks more` | III-25, III-29 |
/// | `Recommendation II- 1` | II-1 |
/// | `Recommendation II-6102` in a document with a footnote 102 | II-6 |
/// | `Section III-5`, `Recommendation II.2`, `Recommendation Rec(2001)16` | none |
public final class RecommendationCodeTagger implements Tagger {
  private static final int LONGEST_RANGE = 100;
  private static final int LOOK_BACK = 32;
  private static final String SPACE = "[\\s\\u00A0]";
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[Rr]ecomm[ae]ndation(s?)|RECOMM[AE]NDATION(S?)|[Rr]ec(s?)\\.?|REC(S?)\\.?)"
              + SPACE
              + "{1,4}+(?:(?:[Nn]o?s?\\.?|[Nn][°º]s?|numbers?|numéros?)"
              + SPACE
              + "{1,2}+)?\\(?$");
  private static final Pattern CODE =
      Pattern.compile(
          "([IVXLC]{1,7})[-\\u2010\\u2011\\u2013]" + SPACE + "?([1-9]\\d{0,5})(?![\\p{L}\\d])");
  private static final String JOINT =
      SPACE
          + "{0,4}+(?:([-–—]|to\\b|through\\b|à(?!\\p{L})|jusqu[’']à)|[,;/]"
          + SPACE
          + "{0,4}+(?:(?:and|et|or|ou)\\b)?|(?:and|et|or|ou)\\b|&)"
          + SPACE
          + "{0,4}+";
  private static final Pattern JOINED =
      Pattern.compile(JOINT + "(?:[Rr]ecomm[ae]ndations? |[Rr]ecs?\\.? )?");
  private static final Pattern NUMBER_ONLY =
      Pattern.compile(JOINT + "([1-9]\\d?)(?![\\p{L}\\d]|[-–.]\\d)");
  private static final Pattern OTHER_DIVISION =
      Pattern.compile(
          "(?:[Ss]ections?|[Cc]hap(?:ters?|itres?|\\.)|[Aa]rt(?:icles?|s?\\.)|[Pp]art(?:ie)?s?|[Tt]it(?:le|re)s?"
              + "|[Aa]ppendi(?:x|ces)|[Aa]nnexe?s?|[Pp]ages?|[Pp]ara(?:graph|graphe)?s?\\.?|[Ff]igures?"
              + "|[Tt]able(?:au|aux)?s?|[Bb]ooks?|[Vv]olumes?|[Tt]omes?|§)"
              + SPACE
              + "$");

  @Override
  public void tag(Draft draft) {
    boolean items =
        draft.instrument().map(i -> i.recommendations().code() == Code.ITEM).orElse(false);
    if (items) {
      return; // see ItemCodeTagger
    }
    FootnoteLabels labels = new FootnoteLabels(draft);
    for (Draft.Entry entry : draft.entries()) {
      tag(draft, entry, labels);
      labels.pass(entry, entry.end());
    }
  }

  private static void tag(Draft draft, Draft.Entry entry, FootnoteLabels labels) {
    String text = draft.text();
    Matcher code = CODE.matcher(text).useTransparentBounds(true);
    Cited before = null;
    int at = nextDash(text, entry.start(), entry.end());
    while (at < entry.end()) {
      int start = romanStart(text, at, entry.start());
      int next = at + 1;
      if (start < at && code.region(start, entry.end()).lookingAt()) {
        Cited cited = cited(draft, entry, labels, code, before);
        if (cited != null) {
          next = addNumber(draft, entry, cited);
          before = cited;
        }
      }
      at = nextDash(text, next, entry.end());
    }
  }

  /// A code read.
  ///
  /// @param span the words read for it
  /// @param plural whether it belongs to a list that the word announces in the plural
  private record Cited(RecommendationCode code, Span span, boolean plural) {}

  private static int nextDash(String text, int from, int limit) {
    int at = from;
    while (at < limit && !isDash(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  /// Where the Roman numeral before an offset begins; the offset itself if there is none.
  private static int romanStart(String text, int at, int floor) {
    int start = at;
    while (start > floor && "IVXLC".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean free =
        start == 0 || (Letters.wordStarts(text, start) && !isDash(text.charAt(start - 1)));
    return free ? start : at;
  }

  private static @Nullable Cited cited(
      Draft draft, Draft.Entry entry, FootnoteLabels labels, Matcher code, @Nullable Cited before) {
    String text = draft.text();
    Matcher word =
        WORD.matcher(text).region(Math.max(entry.start(), code.start() - LOOK_BACK), code.start());
    boolean worded = word.find();
    Matcher joint =
        JOINED
            .matcher(text)
            .region(before == null ? code.start() : before.span.end(), code.start());
    boolean joined = before != null && joint.matches();
    if (!worded && (before == null || (!joined && isOtherDivision(text, entry, code.start())))) {
      return null;
    }
    labels.pass(entry, code.start());
    Optional<RecommendationCode> read = labels.read(code.group(1), code.group(2));
    if (read.isEmpty()) {
      Span span = new Span(code.start(), code.end());
      draft.explain(() ->
          new Explanation.Rejection(
              span, "recommendation", "no code, and no footnote whose digits are glued to one"));
      return null;
    }
    int glued = code.group(2).length() - Integer.toString(read.get().number()).length();
    int end = code.end() - glued;
    Span span = new Span(worded && !joined ? word.start() : code.start(), end);
    if (before != null && joined && joint.group(1) != null) {
      addBetween(draft, before, read.get(), new Span(before.span.start(), end), entry);
    }
    add(draft, read.get(), span, "recommendation: code", entry);
    boolean plural = worded ? isPlural(word) : before != null && joined && before.plural;
    return new Cited(read.get(), span, plural);
  }

  private static boolean isPlural(Matcher word) {
    for (int group = 1; group <= word.groupCount(); group++) {
      if (word.group(group) != null && !word.group(group).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherDivision(String text, Draft.Entry entry, int at) {
    return OTHER_DIVISION.matcher(text).region(Math.max(entry.start(), at - LOOK_BACK), at).find();
  }

  /// Reads "to 9" after "Recommendations II-6", and returns the offset after all that was read.
  private static int addNumber(Draft draft, Draft.Entry entry, Cited cited) {
    Matcher number =
        NUMBER_ONLY
            .matcher(draft.text())
            .region(cited.span.end(), entry.end())
            .useTransparentBounds(true);
    if (!cited.plural || !number.lookingAt() || number.group(1) == null) {
      return cited.span.end();
    }
    RecommendationCode last =
        RecommendationCode.of(cited.code.series(), Integer.parseInt(number.group(2)));
    if (last.number() <= cited.code.number()) {
      return cited.span.end();
    }
    addBetween(draft, cited, last, new Span(cited.span.start(), number.end()), entry);
    add(draft, last, new Span(number.start(2), number.end()), "recommendation: code", entry);
    return number.end();
  }

  private static void addBetween(
      Draft draft, Cited first, RecommendationCode last, Span span, Draft.Entry entry) {
    RecommendationCode from = first.code;
    if (from.series().equals(last.series()) && last.number() - from.number() <= LONGEST_RANGE) {
      for (int n = from.number() + 1; n < last.number(); n++) {
        RecommendationCode code = RecommendationCode.of(from.series(), n);
        add(draft, code, span, "recommendation: inside a range", entry);
      }
    }
  }

  private static void add(
      Draft draft, RecommendationCode code, Span span, String rule, Draft.Entry entry) {
    entry
        .mentions()
        .add(
            new RecommendationMention(
                span, span.in(draft.text()), new Resolution.Resolved<>(code), rule));
  }
}
