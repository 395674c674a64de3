package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads running text and numbers its footnote marks in the order in which they are met.
///
/// `{art 18 19|Articles 18 and 19}` cites, `{XAR|Arvenia}` names, `{~XAR|Arvenian}` is a demonym,
/// `[^id]` a footnote mark, `[text](address)` a link, `**text**` bold.
final class InlineParser {
  private static final Pattern SPECIAL =
      Pattern.compile(
          "\\{art ([^|}]+)\\|([^}]+)\\}"
              + "|\\{(~?)(X[A-Z]{2})\\|([^}]+)\\}"
              + "|\\[\\^([a-z0-9]+)\\]"
              + "|\\[([^\\]]+)\\]\\((https?:[^)]+)\\)"
              + "|(\\*\\*)");

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Content parse(String text) {
    List<Inline> parts = new ArrayList<>();
    boolean bold = false;
    int from = 0;
    Matcher matcher = SPECIAL.matcher(text);
    while (matcher.find()) {
      addWords(parts, text.substring(from, matcher.start()), bold);
      from = matcher.end();
      if (matcher.group(1) != null) {
        parts.add(
            new Inline(matcher.group(2), bold, new Inline.Provisions(split(matcher.group(1)))));
      } else if (matcher.group(4) != null) {
        boolean demonym = !matcher.group(3).isEmpty();
        parts.add(new Inline(matcher.group(5), bold, new Inline.Party(matcher.group(4), demonym)));
      } else if (matcher.group(6) != null) {
        int number = numbers.computeIfAbsent(matcher.group(6), id -> numbers.size() + 1);
        parts.add(new Inline(Integer.toString(number), bold, new Inline.Mark(number)));
      } else if (matcher.group(7) != null) {
        parts.add(new Inline(matcher.group(7), bold, new Inline.Link(matcher.group(8))));
      } else {
        bold = !bold;
      }
    }
    addWords(parts, text.substring(from), bold);
    return new Content(parts);
  }

  /// The identifiers of the footnotes marked so far; the first has number 1.
  List<String> noteIds() {
    return List.copyOf(numbers.keySet());
  }

  private static void addWords(List<Inline> parts, String text, boolean bold) {
    if (!text.isEmpty()) {
      parts.add(new Inline(text, bold, new Inline.Words()));
    }
  }

  /// `18(1)(b) indent 2 19` holds two provisions: an indent stays with the article before it.
  private static List<String> split(String list) {
    return List.of(list.strip().split(" (?!indent)(?<!indent )"));
  }
}
