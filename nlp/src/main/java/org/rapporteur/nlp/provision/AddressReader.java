package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.NameTrie;

/// Reads what stands below the number of one article, by recursive descent without backing up
/// further than one label.
///
/// ```
/// below     = { attached | sibling }
/// attached  = "(" labels ")" | "." label | "/" label | [","] keyword labels
///           | [","] ordinal { joint ordinal } keyword | letter [")"]
/// sibling   = joint ( "(" labels ")" | keyword labels | ordinals | label )
/// labels    = label { joint label }
/// ```
///
/// | after `Article 25` | addresses |
/// |---|---|
/// | `(1)(a-c)` | 25(1)(a), [25(1)(b)], 25(1)(c) |
/// | `(1)(d), (e)` | 25(1)(d), 25(1)(e) |
/// | `, paragraph 1.b, second and third indents` | 25(1)(b) indent 2, 25(1)(b) indent 3 |
/// | `/1/c/d/2` | 25(1)(c), 25(1)(d), 25(2) |
/// | `, n. 1, d)` | 25(1)(d) |
/// | `§§ 1 et 2` | 25(1), 25(2) |
///
/// The rules call one another and share the place reached, so they stand together, though the file
/// is long. One reader reads one citation; it is not thread-safe.
final class AddressReader {
  private static final Pattern OF_ANOTHER_TEXT =
      Pattern.compile(
          "[\\s\\u00A0]+(?:of|de|du|d[’'])[\\s\\u00A0]*(?:(?:the|its|this|that|l[’']|la|le|cet)\\b[\\s\\u00A0]*)?"
              + "(?:[a-zé-]{3,20} )?(?:report|opinion|recommendation|explanatory|questionnaire|rapport"
              + "|avis|preamble|préambule|[Aa]rticles?)\\b");
  private static final Pattern LETTERS =
      Pattern.compile(
          "[a-z](?:[\\s\\u00A0]?[-–][\\s\\u00A0]?|[\\s\\u00A0](?:to|à|and|et|or|ou)[\\s\\u00A0])[a-z](?![\\p{L}\\d’'])");

  /// "part II" is a part of the whole law.
  static final Pattern ROMAN_PART = Pattern.compile("[Pp]art(?:ie)?s?[\\s\\u00A0]\\p{Lu}{1,5}");

  private static final Pattern TWO_STEPS =
      Pattern.compile("\\(([a-z]{1,2}|\\d{1,2})/([a-z]{1,2}|\\d{1,2})\\)");
  private static final Pattern ODD_BRACKET =
      Pattern.compile(
          "\\((?![IVXLC]{1,7}\\))(?:[\\p{L}\\d]{1,3}[/.-][\\p{L}\\d/.-]{1,6}|\\d{1,3}[a-z]{2,3})\\)");
  private final String text;
  private final int limit;
  private final List<Citation.Part> parts;
  private String article = "";
  private int articleValue;
  private boolean manyArticles;
  private boolean manyBelow;
  private boolean bareLetter;
  private String lastWord = "";
  private boolean sectionSign;
  private int pos;
  private int start;
  private List<Leaf> open = List.of();
  private List<Leaf> above = List.of();

  AddressReader(String text, int limit, List<Citation.Part> parts) {
    this.text = text;
    this.limit = limit;
    this.parts = parts;
  }

  /// Reads on after an article's number and adds its addresses to the parts.
  ///
  /// @param from where the words of this member begin
  /// @param many whether the unit is plural, so that a bare number may be an article
  /// @param above sub-divisions named before the article, as in "paragraph 2 of Article 20"
  /// @return the offset after the last address
  int read(ArticleNumber number, int from, boolean many, List<Leaf> above) {
    article = number.text();
    articleValue = number.value();
    manyArticles = many;
    manyBelow = false;
    bareLetter = false;
    lastWord = "";
    sectionSign |= text.charAt(from) == '§';
    pos = number.end();
    start = from;
    open = List.of(Leaf.ARTICLE);
    this.above = above;
    boolean more = true;
    while (more) {
      more = attached() || sibling();
    }
    Matcher odd = ODD_BRACKET.matcher(text).region(pos, limit);
    if (odd.lookingAt()) {
      pos = odd.end();
      parts.add(
          new Citation.Part.Unread(new Span(start, pos), "a sub-division that cannot be read"));
    } else {
      flush();
    }
    return pos;
  }

  private boolean attached() {
    return group(false, pos)
        || dotted()
        || slashed()
        || keyword(false, pos)
        || ordinals(false, pos)
        || letter()
        || degree();
  }

  private boolean sibling() {
    Joint joint = Joint.at(text, pos, limit);
    if (joint == null) {
      return false;
    }
    boolean range = joint.kind() == Joint.Kind.RANGE;
    boolean deep = !last().path().isEmpty();
    return (deep && startsGroup(joint.end()) && siblings(range, () -> group(true, joint.end())))
        || (deep && siblings(range, () -> keyword(true, joint.end())))
        || (deep && siblings(range, () -> ordinals(true, joint.end())))
        || (deep && siblings(range, () -> bare(joint)));
  }

  private boolean startsGroup(int at) {
    return at < limit && text.charAt(at) == '(';
  }

  private Leaf last() {
    return open.getLast();
  }

  /// Runs a rule that begins a new member; a range also implies what lies between.
  private boolean siblings(boolean range, BooleanSupplier rule) {
    Leaf before = last();
    int wordsBefore = start;
    List<Leaf> openBefore = open;
    int end = pos;
    if (!rule.getAsBoolean()) {
      return false;
    }
    List<Leaf> opened = open;
    int newEnd = pos;
    int newStart = start;
    open = openBefore;
    start = wordsBefore;
    pos = end;
    flush();
    pos = newEnd;
    if (range) {
      String label = opened.getFirst().last();
      for (String between : Label.between(before.labelLike(label), label)) {
        add(before.sibling(between, false), new Span(wordsBefore, newEnd));
      }
    }
    open = opened;
    start = newStart;
    return true;
  }

  /// `(1)`, `(a-c)`, `(a, b and d)`, `(a/aa)`, `(second indent)`.
  private boolean group(boolean beside, int from) {
    int at = beside ? from : Joint.skipSpace(text, from, limit);
    if (!startsGroup(at)) {
      return false;
    }
    Labels labels = Labels.at(text, at + 1, limit);
    if (labels != null && labels.end() < limit && text.charAt(labels.end()) == ')') {
      open(labels, beside, at, labels.end() + 1);
      bareLetter = false;
      return true;
    }
    if (!beside && stepped(at)) {
      return true;
    }
    int indents = beside ? -1 : indentsIn(at + 1);
    if (indents >= 0 && indents < limit && text.charAt(indents) == ')') {
      pos = indents + 1;
      return true;
    }
    return false;
  }

  /// `(a/aa)`: two steps in one bracket.
  private boolean stepped(int bracket) {
    Matcher steps = TWO_STEPS.matcher(text).region(bracket, limit);
    if (!steps.lookingAt()) {
      return false;
    }
    Leaf leaf = last().child(steps.group(1), true).child(steps.group(2), true);
    begin(bracket, false, steps.end(), List.of(leaf));
    return true;
  }

  /// `12.1`, `1.b`, `16.4a)`.
  private boolean dotted() {
    Label label = pos < limit && text.charAt(pos) == '.' ? Label.at(text, pos + 1, limit) : null;
    boolean glued = pos > 0 && text.charAt(pos - 1) == ')';
    if (label == null || label.text().length() > 2 || (glued && Label.isNumber(label.text()))) {
      return false;
    }
    int split = label.text().length() - 1;
    boolean bracket = label.end() < limit && text.charAt(label.end()) == ')';
    if (bracket && label.text().matches("\\d[a-z]")) {
      Leaf number = last().child(label.text().substring(0, split), true);
      begin(
          pos, false, label.end() + 1, List.of(number.child(label.text().substring(split), true)));
    } else {
      descend(Labels.of(label), label.end());
    }
    bareLetter = true;
    return true;
  }

  /// `282/8`, `176/1/c/d/2`: a letter lies below a number, two of a kind lie side by side.
  private boolean slashed() {
    Label label = pos < limit && text.charAt(pos) == '/' ? Label.at(text, pos + 1, limit) : null;
    if (label == null) {
      return false;
    }
    boolean number = Label.isNumber(label.text());
    if (last().path().isEmpty()) {
      boolean another = manyArticles && number && Label.numberOf(label.text()) > articleValue;
      if (another) {
        return false;
      }
      descend(Labels.of(label), label.end());
    } else if (!number && Label.isNumber(last().last())) {
      descend(Labels.of(label), label.end());
    } else {
      int from = pos + 1;
      return siblings(
          false,
          () -> {
            open(Labels.of(label), true, from, label.end());
            return true;
          });
    }
    return true;
  }

  /// `, paragraph 1`, `§2`, `n. 1`, `alinéa a`, `indent 2`, `paragraph 1e`.
  private boolean keyword(boolean beside, int from) {
    int at = beside ? from : afterComma(from);
    NameTrie.Match<Keyword> match = at < limit ? Keyword.at(text, at, limit) : null;
    if (match == null || match.value().level() == Keyword.Level.SENTENCE) {
      return false;
    }
    Keyword keyword = match.value();
    boolean stop = match.end() < limit && text.charAt(match.end()) == '.';
    int labelAt = Joint.skipSpace(text, match.end() + (stop ? 1 : 0), limit);
    Label label = bracketed(labelAt);
    boolean abbreviated = match.end() - at <= 3 && !stop;
    boolean section = sectionSign && text.charAt(at) == '§';
    boolean roman = label != null && ROMAN_PART.matcher(text).region(at, label.end()).matches();
    if (label == null
        || section
        || roman
        || (keyword.level() != Keyword.Level.BELOW && isWord(label))
        || (abbreviated && !Label.isNumber(label.text()) && text.charAt(at) != '§')
        || OF_ANOTHER_TEXT.matcher(text).region(label.end(), limit).lookingAt()) {
      return false;
    }
    if (keyword.level() == Keyword.Level.INDENT) {
      return Label.isNumber(label.text())
          && indents(List.of(Label.numberOf(label.text())), beside, at, label.end());
    }
    boolean next = keyword.level() == Keyword.Level.PARAGRAPH && !last().path().isEmpty();
    String word = text.substring(at, match.end()).toLowerCase(Locale.ROOT);
    // "part 2, point 3" goes down, "point 2, point 3" goes on.
    boolean twin =
        keyword.level() == Keyword.Level.BELOW
            && !last().path().isEmpty()
            && Label.isNumber(last().last()) == Label.isNumber(label.text())
            && (!Label.isNumber(label.text()) || word.equals(lastWord));
    lastWord = word;
    if (!beside && (next || twin)) {
      return siblings(false, () -> keyword(true, at));
    }
    openKeyword(keyword, label, beside, at);
    return true;
  }

  private void openKeyword(Keyword keyword, Label label, boolean beside, int at) {
    if (keyword.level() == Keyword.Level.PARAGRAPH) {
      begin(at, beside, label.end(), List.of(Leaf.ARTICLE.child(label.text(), true)));
    } else {
      open(Labels.of(label), beside, at, label.end());
    }
    manyBelow = keyword.plural();
    bareLetter = !Label.isNumber(last().last());
  }

  /// `, second and third indents`, `premier alinéa`.
  private boolean ordinals(boolean beside, int from) {
    int at = beside ? from : afterComma(from);
    if (text.startsWith("the ", at)) {
      at += 4;
    }
    OrdinalList list = OrdinalList.at(text, at, limit);
    if (list == null) {
      return false;
    }
    return switch (list.keyword().level()) {
      case INDENT -> indents(list.numbers(), beside, at, list.end());
      case PARAGRAPH, NUMBER, BELOW -> {
        if (!last().path().isEmpty() && !beside) {
          yield false;
        }
        begin(
            at,
            beside,
            list.end(),
            list.numbers().stream().map(n -> Leaf.ARTICLE.child(n.toString(), true)).toList());
        yield true;
      }
      case SENTENCE -> false;
    };
  }

  private int indentsIn(int at) {
    OrdinalList list = OrdinalList.at(text, Joint.skipSpace(text, at, limit), limit);
    boolean indents = list != null && list.keyword().level() == Keyword.Level.INDENT;
    if (list == null || !indents) {
      return -1;
    }
    indents(list.numbers(), false, at, list.end());
    return list.end();
  }

  private boolean indents(List<Integer> numbers, boolean beside, int at, int end) {
    Leaf parent = last();
    begin(at, beside, end, numbers.stream().map(parent::withIndent).toList());
    return true;
  }

  /// `1 a`, `1e`, `, d)`: a letter without brackets, or with one.
  private boolean letter() {
    int at = Joint.skipSpace(text, pos, limit);
    boolean comma = at < limit && text.charAt(at) == ',';
    at = comma ? Joint.skipSpace(text, at + 1, limit) : at;
    Label label = Label.at(text, at, limit);
    boolean closed = label != null && label.end() < limit && text.charAt(label.end()) == ')';
    if (label == null || Label.isNumber(label.text()) || !(closed || label.isLetter())) {
      return false;
    }
    boolean below = Label.isNumber(last().last().isEmpty() ? "x" : last().last());
    boolean listed = comma && below && LETTERS.matcher(text).region(at, limit).lookingAt();
    if (!(closed || listed || (below && !comma)) || (!closed && isWord(label))) {
      return false;
    }
    boolean ownBracket = closed && Brackets.isClosedAgain(text, start, label.end() + 1, limit);
    if (closed && !ownBracket && (comma || last().path().isEmpty()) && !below) {
      return false;
    }
    descend(Labels.of(label), label.end() + (ownBracket ? 1 : 0));
    bareLetter = true;
    return true;
  }

  /// `, 2°`: a numbered item of a French law.
  private boolean degree() {
    int at = afterComma(pos);
    Label label = at > pos ? Label.at(text, at, limit) : null;
    if (label == null || "°º".indexOf(text.charAt(label.end() - 1)) < 0) {
      return false;
    }
    descend(Labels.of(label), label.end());
    return true;
  }

  /// A label without anything before it, after a plural keyword or beside a letter of its kind.
  private boolean bare(Joint joint) {
    Label label = Label.at(text, joint.end(), limit);
    if (label == null || isWord(label)) {
      return false;
    }
    boolean range = joint.kind() == Joint.Kind.RANGE;
    String twin = last().labelLike(label.text());
    if (twin.isEmpty()) {
      return false;
    }
    if (Label.isNumber(label.text())) {
      int number = Label.numberOf(label.text());
      boolean anArticle = !range && number > articleValue && number > Label.numberOf(twin) + 1;
      boolean counts =
          manyBelow || (range && number > Label.numberOf(twin) && number < articleValue);
      if (!counts || anArticle) {
        return false;
      }
    } else if (!bareLetter || label.text().length() > 1) {
      return false;
    }
    open(Labels.of(label), true, joint.end(), label.end());
    return true;
  }

  /// The English article "a", and the French "y" and "a": a small letter before another word.
  private boolean isWord(Label label) {
    if (!label.text().equals("a") && !label.text().equals("y") && !label.text().equals("I")) {
      return false;
    }
    int next = Joint.skipSpace(text, label.end(), limit);
    boolean wordFollows =
        next > label.end() && next < limit && Character.isLetter(text.charAt(next));
    return wordFollows
        && Joint.at(text, label.end(), limit) == null
        && !text.startsWith("of ", next)
        && !text.startsWith("de ", next)
        && !text.startsWith("du ", next);
  }

  private int afterComma(int from) {
    int at = Joint.skipSpace(text, from, limit);
    return at < limit && text.charAt(at) == ',' ? Joint.skipSpace(text, at + 1, limit) : at;
  }

  /// A label, maybe in brackets or with one: `a`, `(a)`, `a)`.
  private @Nullable Label bracketed(int at) {
    boolean bracket = startsGroup(at);
    Label label = Label.at(text, bracket ? at + 1 : at, limit);
    boolean closed = label != null && label.end() < limit && text.charAt(label.end()) == ')';
    if (label == null || (bracket && !closed)) {
      return null;
    }
    boolean own =
        closed && (bracket || Brackets.isClosedAgain(text, start, label.end() + 1, limit));
    return own ? new Label(label.text(), label.end() + 1) : label;
  }

  private void descend(Labels labels, int end) {
    open(labels, false, pos, end);
  }

  private void open(Labels labels, boolean beside, int at, int end) {
    Leaf parent = last();
    List<Leaf> leaves = new ArrayList<>();
    for (Labels.Item item : labels.items()) {
      leaves.add(
          beside
              ? parent.sibling(item.label(), item.written())
              : parent.child(item.label(), item.written()));
    }
    begin(at, beside, end, leaves);
  }

  private void begin(int at, boolean beside, int end, List<Leaf> leaves) {
    open = leaves;
    start = beside ? at : start;
    pos = end;
  }

  private void flush() {
    for (Leaf leaf : open) {
      for (Leaf below : above) {
        add(below.under(leaf), new Span(start, pos));
      }
    }
  }

  private void add(Leaf leaf, Span span) {
    Optional<Provision> provision = leaf.of(article);
    parts.add(
        provision.isPresent()
            ? new Citation.Part.Address(span, provision.get(), leaf.written())
            : new Citation.Part.Unread(span, "an address with too many steps"));
  }
}
