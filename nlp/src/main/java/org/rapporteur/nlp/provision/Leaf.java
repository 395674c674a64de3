package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.instrument.Provision;

/// An address below an article in the reading.
///
/// @param path the numbers and letters from the outermost
/// @param indent the number of an unnumbered indent, or 0
/// @param written whether it is written out, not only inside a range
record Leaf(List<String> path, int indent, boolean written) {
  static final Leaf ARTICLE = new Leaf(List.of(), 0, true);
  private static final int DEEPEST = 6;

  Leaf {
    path = List.copyOf(path);
  }

  /// One step further down.
  Leaf child(String label, boolean isWritten) {
    List<String> longer = new ArrayList<>(path);
    longer.add(label);
    return new Leaf(longer, 0, isWritten);
  }

  /// Beside this one: a number takes the place of the nearest number, a letter of the nearest
  /// letter, so that (e) after 25(1)(d) is 25(1)(e) and (2) is 25(2).
  Leaf sibling(String label, boolean isWritten) {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (Label.isNumber(path.get(i)) == Label.isNumber(label)) {
        return new Leaf(path.subList(0, i), 0, true).child(label, isWritten);
      }
    }
    return Label.isNumber(label) ? ARTICLE.child(label, isWritten) : child(label, isWritten);
  }

  /// The label that a sibling of this kind would replace, empty if there is none.
  String labelLike(String label) {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (Label.isNumber(path.get(i)) == Label.isNumber(label)) {
        return path.get(i);
      }
    }
    return "";
  }

  /// This address below another: `indent 2` under `(1)(b)`.
  Leaf under(Leaf parent) {
    List<String> longer = new ArrayList<>(parent.path);
    longer.addAll(path);
    return new Leaf(longer, indent == 0 ? parent.indent : indent, written && parent.written);
  }

  Leaf withIndent(int number) {
    return new Leaf(path, number, written);
  }

  String last() {
    return path.isEmpty() ? "" : path.getLast();
  }

  /// The provision, unless it is deeper than any law.
  Optional<Provision> of(String article) {
    return path.size() > DEEPEST
        ? Optional.empty()
        : Optional.of(new Provision(article, path, indent));
  }
}
