package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The running text of one paragraph, cell or footnote.
record Content(List<Inline> parts) {
  static final Content EMPTY = new Content(List.of());

  Content {
    parts = List.copyOf(parts);
  }

  static Content of(String text) {
    return new Content(List.of(Inline.words(text)));
  }

  /// This text after a prefix, such as a paragraph's number.
  Content after(String prefix) {
    List<Inline> longer = new ArrayList<>();
    longer.add(Inline.words(prefix));
    longer.addAll(parts);
    return new Content(longer);
  }

  /// The same text, all of it in bold.
  Content inBold() {
    return new Content(parts.stream().map(p -> new Inline(p.text(), true, p.meaning())).toList());
  }

  /// The words alone, without footnote marks.
  String plain() {
    return parts.stream()
        .filter(part -> !part.isMark())
        .map(Inline::text)
        .collect(Collectors.joining());
  }

  /// The numbers of the footnotes anchored here, in order.
  List<Integer> notes() {
    List<Integer> numbers = new ArrayList<>();
    for (Inline part : parts) {
      if (part.meaning() instanceof Inline.Mark mark) {
        numbers.add(mark.number());
      }
    }
    return numbers;
  }
}
