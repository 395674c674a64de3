package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.Letters;
import org.rapporteur.nlp.text.NameTrie;

/// Reads one citation from its unit word on.
///
/// ```
/// citation = [annex [","]] unit number below [title] { joint [unit] number below [title] } [of annex]
/// reverse  = keyword labels { of keyword labels } of unit number below
/// ```
///
/// | text | members |
/// |---|---|
/// | `Articles 18 to 21` | 18, [19], [20], 21 |
/// | `Articles 18 (sexual abuse) and 19` | 18, 19 |
/// | `Articles 163 - 176-A` | 163, [164 … 176], 176-A |
/// | `articles 227-22 à 227-24` | 227-22, [227-23], 227-24 |
/// | `from Article 18 to Article 20` | 18, [19], 20 |
/// | `Articles 154/155 and 233` | 154, 155, 233 |
/// | `Articles 19, 20, paragraph 1.a, and 21` | 19, 20(1)(a), 21 |
/// | `paragraphs 1 et 2 de l’article 20` | 20(1), 20(2) |
/// | `Article 20, 43 parties` | 20 |
/// | `Articles II to IV`, `article L. 222-33` | II, [III], IV; L222-33 |
/// | `Annex III, article 13`, `Article XIV of Annex 1` | 13 in Annex III, XIV in Annex 1 |
///
/// What stands below an article's number is the business of [AddressReader]. Every step goes
/// forward, so that the time taken is linear in the length of the citation. Thread-safe.
final class CitationParser {
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_UNREAD = 24;
  private static final Pattern UNREADABLE =
      Pattern.compile("(?:[IVXLC]{2,9}|[A-Z][.-]\\d{1,4}(?:[-.]\\d{1,4}){0,3})(?![\\p{L}\\d])");
  private static final String ANNEX =
      "((?:Annex|annex|ANNEX|Annexe|annexe|Appendix|appendix)[\\s\\u00A0](?:\\d{1,3}|[IVXLC]{1,7}|[A-Z]))"
          + "(?![\\p{L}\\d])";
  private static final Pattern ANNEX_BEFORE =
      Pattern.compile(ANNEX + "[\\s\\u00A0]?,?[\\s\\u00A0]?(?:à l[’']|l[’'])?");
  private static final Pattern ANNEX_AFTER =
      Pattern.compile(
          "[\\s\\u00A0]?,?[\\s\\u00A0](?:of|to|in|de l[’']|à l[’'])[\\s\\u00A0]?(?:the )?" + ANNEX);
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[\\s\\u00A0]*+(?:[,;.:)\\]\"”»§(–—/-]|$|(?:and|or|to|et|ou|à|of|de|du|des|thereof|in|par|para"
              + "graphs?|paragraphes?|alinéas?|above|below|first|second|bis|ter|quater|is|are|was|shall)"
              + "(?!\\p{L})|d[’'])");
  private static final Pattern MONTH =
      Pattern.compile(
          "[\\s\\u00A0]++(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
              + "|décembre)\\b");
  private static final Pattern OF =
      Pattern.compile("[\\s\\u00A0]*+(?:of|de|du)[\\s\\u00A0]++(?:the[\\s\\u00A0]++)?(?:l[’'])?");

  /// What goes before an article of the press, or before an organisation that is called so.
  private static final Set<String> PRESS =
      Set.of(
          "an",
          "An",
          "un",
          "Un",
          "newspaper",
          "magazine",
          "journal",
          "press",
          "review",
          "recent",
          "blog",
          "NGO",
          "ONG",
          "organisation",
          "organization");

  private static final Pattern LOUD = Pattern.compile("[^\\p{Ll}]{0,29}$|[^\\p{Ll}\\n]{0,29}\\n");
  private static final Pattern INCLUSIVE =
      Pattern.compile(
          ",?[\\s\\u00A0]\\(?(?:inclusive|inclus(?:ivement)?|et suivants?|et seq\\.?|et ss\\.?|and following|ff?\\.)\\)?(?!\\p{L})");

  private CitationParser() {}

  /// The citation whose unit word begins at an offset, or null.
  static @Nullable Citation at(String text, int start, int limit) {
    Matcher annex = ANNEX_BEFORE.matcher(text).region(start, limit);
    boolean annexed = "Aa".indexOf(text.charAt(start)) >= 0 && annex.lookingAt();
    int at = annexed ? annex.end() : start;
    NameTrie.Match<UnitWord> unit = at < limit ? UnitWord.at(text, at, limit) : null;
    if (unit != null && isPressArticle(text, at)) {
      return null;
    }
    Citation citation = unit == null ? null : after(text, at, unit, limit, List.of(Leaf.ARTICLE));
    return citation == null || !annexed
        ? citation
        : Citation.of(
            citation.unit(),
            annex.group(1),
            new Span(start, citation.span().end()),
            citation.parts());
  }

  /// "an article 20 pages long" is a piece of writing; ARTICLE 19, in a sentence, and the NGO
  /// “Article 19” an organisation.
  private static boolean isPressArticle(String text, int at) {
    int quote = at > 1 && Letters.isSpace(text.charAt(at - 1)) ? at - 2 : at - 1;
    boolean quoted = quote > 0 && "«“\"".indexOf(text.charAt(quote)) >= 0;
    boolean organisation =
        text.startsWith("ARTICLE 19", at)
            && !LOUD.matcher(text).region(at + 10, Math.min(text.length(), at + 40)).lookingAt();
    return organisation || PRESS.contains(Letters.wordBefore(text, quoted ? quote : at, 0));
  }

  /// The citation that begins with its paragraph, `paragraph 2 of Article 20`, or null.
  static @Nullable Citation reverseAt(String text, int start, int limit) {
    Below below = Below.at(text, start, limit);
    if (below == null) {
      return null;
    }
    Matcher of = OF.matcher(text).region(below.end(), limit);
    NameTrie.Match<UnitWord> unit =
        of.lookingAt() && of.end() < limit ? UnitWord.at(text, of.end(), limit) : null;
    return unit == null ? null : after(text, start, unit, limit, below.leaves());
  }

  private static @Nullable Citation after(
      String text, int start, NameTrie.Match<UnitWord> unit, int limit, List<Leaf> above) {
    int at = Joint.skipSpace(text, unit.end(), limit);
    ArticleNumber number = at < limit ? ArticleNumber.at(text, at, limit) : null;
    if (number == null) {
      return unread(text, start, unit.value().unit(), at, limit);
    }
    List<Citation.Part> parts = new ArrayList<>();
    AddressReader reader = new AddressReader(text, limit, parts);
    boolean many = unit.value().plural();
    int from = start;
    int end = start;
    List<Leaf> leaves = above;
    while (number != null) {
      if (hasLooseSuffix(text, number.end(), limit)) {
        end = afterToken(text, number.end(), limit);
        parts.add(new Citation.Part.Unread(new Span(from, end), "a suffix that cannot be read"));
      } else {
        end = reader.read(number, from, many, leaves);
      }
      leaves = List.of(Leaf.ARTICLE);
      Next next = next(text, afterTitle(text, end, limit), number, many, limit);
      if (next != null && next.range()) {
        Span range = new Span(from, next.number().end());
        for (String between : number.upTo(next.number())) {
          parts.add(new Citation.Part.Between(range, between));
        }
      }
      many = next != null && (many || next.plural());
      from = next == null ? end : next.from();
      number = next == null ? null : next.number();
    }
    Matcher inclusive = INCLUSIVE.matcher(text).region(end, limit);
    end = inclusive.lookingAt() ? inclusive.end() : end;
    Matcher annex = ANNEX_AFTER.matcher(text).region(end, limit);
    return annex.lookingAt()
        ? Citation.of(unit.value().unit(), annex.group(1), new Span(start, annex.end()), parts)
        : Citation.of(unit.value().unit(), "", new Span(start, end), parts);
  }

  /// A further article of the list.
  ///
  /// @param from where its words begin
  private record Next(ArticleNumber number, int from, boolean range, boolean plural) {}

  private static @Nullable Next next(
      String text, int end, ArticleNumber before, boolean many, int limit) {
    boolean slash = many && end < limit && text.charAt(end) == '/';
    Joint joint = slash ? new Joint(Joint.Kind.AND, end + 1) : Joint.at(text, end, limit);
    if (joint == null || joint.end() >= limit) {
      return null;
    }
    boolean elided = text.startsWith("l’", joint.end()) || text.startsWith("l'", joint.end());
    boolean toArticle =
        joint.kind() == Joint.Kind.RANGE
            && Character.isLetter(text.charAt(Joint.skipSpace(text, end, limit)));
    NameTrie.Match<UnitWord> unit = UnitWord.at(text, joint.end() + (elided ? 2 : 0), limit);
    int at = unit == null ? joint.end() : Joint.skipSpace(text, unit.end(), limit);
    ArticleNumber number = at < limit ? ArticleNumber.at(text, at, limit) : null;
    boolean range = joint.kind() == Joint.Kind.RANGE;
    boolean apart = unit != null && text.charAt(Joint.skipSpace(text, end, limit)) == ';';
    if (number == null
        || apart
        || number.roman() != before.roman()
        || (range && unit != null && !toArticle)
        || (unit == null && !belongs(text, before, number, joint, many, limit))) {
      return null;
    }
    boolean plural = unit != null && unit.value().plural();
    return new Next(number, unit == null ? at : joint.end(), range, plural);
  }

  /// Whether a bare number is an article of the list and not a quantity, a year or a date.
  private static boolean belongs(
      String text,
      ArticleNumber before,
      ArticleNumber number,
      Joint joint,
      boolean many,
      int limit) {
    boolean year = number.isPlain() && number.value() >= 1900 && number.value() <= 2100;
    if ((year && before.value() < 1000) || isMonthNext(text, number.end(), limit)) {
      return false;
    }
    boolean counts = number.value() > before.value();
    boolean divided = number.end() < limit && text.charAt(number.end()) == '(';
    boolean sameBase = number.value() == before.value() && (divided || !number.isPlain());
    if (joint.kind() == Joint.Kind.RANGE) {
      return counts || sameBase;
    }
    boolean goesOn = GOES_ON.matcher(text).region(number.end(), limit).lookingAt();
    return many
        ? joint.kind() == Joint.Kind.AND || counts || goesOn
        : (counts || sameBase) && goesOn;
  }

  private static boolean isMonthNext(String text, int at, int limit) {
    return MONTH.matcher(text).region(at, limit).lookingAt();
  }

  /// The offset after a title in brackets, `(sexual abuse)`, or the same offset if there is none.
  static int afterTitle(String text, int end, int limit) {
    int at = Joint.skipSpace(text, end, limit);
    if (at >= limit || text.charAt(at) != '(') {
      return end;
    }
    for (int i = at + 1; i < Math.min(limit, at + LONGEST_TITLE); i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i + 1;
      }
      if (Letters.isDigit(c) || c == '\n' || c == '(') {
        return end;
      }
    }
    return end;
  }

  private static boolean hasLooseSuffix(String text, int end, int limit) {
    return end + 1 < limit
        && text.charAt(end) == '-'
        && Character.isLetterOrDigit(text.charAt(end + 1))
        && ArticleNumber.at(text, end + 1, limit) == null;
  }

  private static int afterToken(String text, int from, int limit) {
    int at = from + 1;
    int longest = Math.min(limit, from + LONGEST_UNREAD);
    while (at < longest && (Letters.isWord(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at;
  }

  private static @Nullable Citation unread(
      String text, int start, Citation.Unit unit, int at, int limit) {
    Matcher matcher = UNREADABLE.matcher(text).region(at, limit);
    matcher.useTransparentBounds(true);
    if (unit != Citation.Unit.ARTICLE || !matcher.lookingAt() || at == start) {
      return null;
    }
    Span span = new Span(start, matcher.end());
    String reason = "Article " + matcher.group() + ": a number that cannot be read";
    return Citation.of(unit, "", span, List.of(new Citation.Part.Unread(span, reason)));
  }
}
