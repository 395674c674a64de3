package org.rapporteur.nlp.provision;

import java.util.ArrayList;
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
  private static final Pattern LETTER_ENDS =
      Pattern.compile("[\\s\\u00A0]*+(?:[,;.:)\\]”»]|$|(?:of|de|du)\\b)");
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
    boolean stop = keyword != null && keyword.end() < limit && text.charAt(keyword.end()) == '.';
    // "no 2" and "al 3" may be anything; with their stop they are short forms.
    if (keyword == null
        || (keyword.end() - start < 4 && text.charAt(start) != '§' && !stop)
        || (keyword.end() - start < 3 && text.charAt(start) != '§')) {
      return null;
    }
    int from = Joint.skipSpace(text, keyword.end() + (stop ? 1 : 0), limit);
    Below items = items(text, from, limit, keyword.value().plural());
    if (items != null
        && AddressReader.ROMAN_PART.matcher(text).region(start, items.end()).matches()) {
      return null;
    }
    return keyword.value().level() == Keyword.Level.SENTENCE ? null : items;
  }

  /// `2`, and where several are announced `1 and 2`, `2 (a) and 5`, `1 to 3`.
  private static @Nullable Below items(String text, int from, int limit, boolean many) {
    Below first = item(text, from, limit);
    if (first == null || !many) {
      return first;
    }
    List<Leaf> leaves = new ArrayList<>(first.leaves());
    int end = first.end();
    for (Joint joint = Joint.at(text, end, limit); joint != null; ) {
      Below next = item(text, joint.end(), limit);
      if (next == null) {
        break;
      }
      if (joint.kind() == Joint.Kind.RANGE) {
        Leaf last = leaves.getLast();
        for (String between : Label.between(last.last(), next.leaves().getFirst().last())) {
          leaves.add(last.sibling(between, false));
        }
      }
      leaves.addAll(next.leaves());
      end = next.end();
      joint = Joint.at(text, end, limit);
    }
    return new Below(leaves, end);
  }

  /// `2`, `(2)`, `2)`, `2 (a)`, `1.d`, `2 b`.
  private static @Nullable Below item(String text, int from, int limit) {
    boolean bracket = from < limit && text.charAt(from) == '(';
    Label label = Label.at(text, bracket ? from + 1 : from, limit);
    boolean closed = label != null && label.end() < limit && text.charAt(label.end()) == ')';
    if (label == null || (bracket && !closed)) {
      return null;
    }
    Leaf leaf = Leaf.ARTICLE.child(label.text(), true);
    int end = label.end() + (closed ? 1 : 0);
    if (!Label.isNumber(label.text())) {
      return new Below(List.of(leaf), end);
    }
    int group = Joint.skipSpace(text, end, limit);
    Labels letters =
        group < limit && text.charAt(group) == '(' ? Labels.at(text, group + 1, limit) : null;
    if (letters != null && letters.end() < limit && text.charAt(letters.end()) == ')') {
      return new Below(
          letters.items().stream().map(item -> leaf.child(item.label(), item.written())).toList(),
          letters.end() + 1);
    }
    boolean dot = end < limit && text.charAt(end) == '.';
    int at = dot ? end + 1 : Joint.skipSpace(text, end, limit);
    Label letter = at > end ? Label.at(text, at, limit) : null;
    // "paragraph 2 a person" has no letter a; "paragraph 2 I" is the pronoun.
    boolean sure = letter != null && letter.text().matches(dot ? "[a-z]" : "[b-hj-z]");
    return letter == null || !sure
        ? new Below(List.of(leaf), end)
        : letters(text, leaf, letter, limit);
  }

  /// `1.a or b`: further letters under the same number, before punctuation or a preposition.
  private static Below letters(String text, Leaf number, Label first, int limit) {
    List<Leaf> leaves = new ArrayList<>(List.of(number.child(first.text(), true)));
    int end = first.end();
    for (Joint joint = Joint.at(text, end, limit);
        joint != null && joint.kind() == Joint.Kind.AND;
        joint = Joint.at(text, end, limit)) {
      Label next = Label.at(text, joint.end(), limit);
      if (next == null
          || !next.isLetter()
          || !LETTER_ENDS.matcher(text).region(next.end(), limit).lookingAt()) {
        break;
      }
      leaves.add(number.child(next.text(), true));
      end = next.end();
    }
    return new Below(leaves, end);
  }
}
