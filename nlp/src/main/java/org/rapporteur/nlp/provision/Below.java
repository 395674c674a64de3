package org.rapporteur.nlp.provision;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.nlp.text.NameTrie;

/// A sub-division named before what it stands in: `paragraphs 1 and 2`, `alinéa a du paragraphe 1`,
/// `second indent`.
///
/// @param leaves the addresses below the article that is yet to come
/// @param end the offset after the words
record Below(List<Leaf> leaves, int end) {
  private static final Pattern OF =
      Pattern.compile("[\\s\\u00A0]*+(?:of|de|du)[\\s\\u00A0]++(?:the[\\s\\u00A0]++)?");
  private static final int DEEPEST = 3;

  /// The words at an offset, or null.
  static @Nullable Below at(String text, int start, int limit) {
    return at(text, start, limit, DEEPEST);
  }

  private static @Nullable Below at(String text, int start, int limit, int depth) {
    Below inner = one(text, start, limit);
    if (inner == null || depth == 0) {
      return inner;
    }
    Matcher of = OF.matcher(text).region(inner.end(), limit);
    Below outer = of.lookingAt() && of.end() < limit ? at(text, of.end(), limit, depth - 1) : null;
    return outer == null ? inner : new Below(inner.under(outer.leaves().getLast()), outer.end());
  }

  private List<Leaf> under(Leaf parent) {
    return leaves.stream().map(leaf -> leaf.under(parent)).toList();
  }

  private static @Nullable Below one(String text, int start, int limit) {
    OrdinalList ordinals = OrdinalList.at(text, start, limit);
    if (ordinals != null) {
      boolean indent = ordinals.keyword().level() == Keyword.Level.INDENT;
      return ordinals.keyword().level() == Keyword.Level.SENTENCE
          ? null
          : new Below(
              ordinals.numbers().stream()
                  .map(n -> indent ? Leaf.ARTICLE.withIndent(n) : Leaf.ARTICLE.child("" + n, true))
                  .toList(),
              ordinals.end());
    }
    NameTrie.Match<Keyword> keyword = Keyword.at(text, start, limit);
    if (keyword == null || (keyword.end() - start < 4 && text.charAt(start) != '§')) {
      return null;
    }
    boolean stop = keyword.end() < limit && text.charAt(keyword.end()) == '.';
    int from = Joint.skipSpace(text, keyword.end() + (stop ? 1 : 0), limit);
    Labels labels = labels(text, from, limit, keyword.value().plural());
    Below lettered = labels == null ? null : lettered(text, labels, limit);
    if (lettered != null) {
      return lettered;
    }
    return labels == null || keyword.value().level() == Keyword.Level.SENTENCE
        ? null
        : new Below(
            labels.items().stream()
                .map(item -> Leaf.ARTICLE.child(item.label(), item.written()))
                .toList(),
            labels.end());
  }

  /// `paragraph 1.d`, `paragraph 2 b`: a number with a letter below it.
  private static @Nullable Below lettered(String text, Labels number, int limit) {
    int end = number.end();
    boolean one = number.items().size() == 1 && Label.isNumber(number.items().getFirst().label());
    boolean dot = end < limit && text.charAt(end) == '.';
    int at = dot ? end + 1 : Joint.skipSpace(text, end, limit);
    Label letter = one && at > end ? Label.at(text, at, limit) : null;
    boolean sure = letter != null && letter.text().matches(dot ? "[a-z]" : "[b-hj-z]");
    return letter == null || !sure
        ? null
        : new Below(
            List.of(
                Leaf.ARTICLE
                    .child(number.items().getFirst().label(), true)
                    .child(letter.text(), true)),
            letter.end());
  }

  private static @Nullable Labels labels(String text, int from, int limit, boolean many) {
    boolean bracket = from < limit && text.charAt(from) == '(';
    if (many && !bracket) {
      return Labels.asFarAsThere(text, from, limit);
    }
    Label label = Label.at(text, bracket ? from + 1 : from, limit);
    boolean closed = label != null && label.end() < limit && text.charAt(label.end()) == ')';
    if (label == null || (bracket && !closed)) {
      return null;
    }
    Labels one = Labels.of(label);
    return closed ? new Labels(one.items(), label.end() + 1) : one;
  }
}
