package org.rapporteur.core.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address inside an instrument: an article and the way down to one of its sub-divisions.
///
/// The canonical spelling is `25(1)(e)`, with an unnumbered indent as `18(1)(b) indent 2`. Suffixes
/// of an article are part of it and never dropped: `176-A`, `227-22-2`, `207a`. An instrument that
/// numbers its articles in Roman numerals keeps them: `XIV(3)`; a part of a French code keeps its
/// letter: `L222-33`.
///
/// @param article the article's number, Arabic or Roman, with its suffixes
/// @param subdivisions numbers and letters from the outermost, such as `[1, e]`; maybe none
/// @param indent the number of an unnumbered indent from 1, or 0 for none
public record Provision(String article, List<String> subdivisions, int indent)
    implements Comparable<Provision> {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:[LRDA]?\\d{1,5}|[IVXLC]{1,8})[A-Za-z]{0,9}(?:[-/.][A-Za-z0-9]{1,13}){0,4}");
  private static final Pattern SUBDIVISION =
      Pattern.compile("[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})?");
  private static final Pattern CANONICAL =
      Pattern.compile(
          "(" + ARTICLE + ")((?:\\(" + SUBDIVISION + "\\))*)(?: indent ([1-9]\\d{0,2}))?");
  private static final Pattern RUN = Pattern.compile("\\d+|\\D+");
  private static final Comparator<Provision> ORDER =
      Comparator.<Provision, String>comparing(
              provision -> provision.article, Provision::compareNumbers)
          .thenComparing(provision -> provision.subdivisions, Provision::comparePaths)
          .thenComparingInt(Provision::indent)
          .thenComparing(Provision::toString);

  /// @throws IllegalArgumentException if a part is not a number or letter of a provision
  public Provision {
    if (!ARTICLE.matcher(article).matches()) {
      throw new IllegalArgumentException("not an article number: '" + article + "'");
    }
    subdivisions = List.copyOf(subdivisions);
    for (String subdivision : subdivisions) {
      if (!SUBDIVISION.matcher(subdivision).matches()) {
        throw new IllegalArgumentException("not a sub-division: '" + subdivision + "'");
      }
    }
    if (indent < 0 || indent > 999) {
      throw new IllegalArgumentException("not an indent: " + indent);
    }
  }

  /// A whole article.
  public static Provision article(String number) {
    return new Provision(number, List.of(), 0);
  }

  /// Reads the canonical spelling.
  ///
  /// @throws IllegalArgumentException if `text` is not canonical
  public static Provision parse(String text) {
    return tryParse(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "not a provision: '" + text + "' (write it like 25, 25(1)(e) or 20(3) indent 2)"));
  }

  /// Reads the canonical spelling, if it is one.
  public static Optional<Provision> tryParse(String text) {
    Matcher m = CANONICAL.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String path = m.group(2);
    List<String> steps =
        path.isEmpty()
            ? List.of()
            : Arrays.asList(path.substring(1, path.length() - 1).split("\\)\\("));
    int indent = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    return Optional.of(new Provision(m.group(1), steps, indent));
  }

  /// The provision one step further down.
  public Provision child(String subdivision) {
    List<String> longer = new ArrayList<>(subdivisions);
    longer.add(subdivision);
    return new Provision(article, longer, 0);
  }

  /// The unnumbered indent of this provision.
  public Provision withIndent(int number) {
    return new Provision(article, subdivisions, number);
  }

  /// Whether `other` is this provision or lies inside it: Article 25 contains 25(1)(e).
  public boolean contains(Provision other) {
    if (!article.equals(other.article) || subdivisions.size() > other.subdivisions.size()) {
      return false;
    }
    if (!other.subdivisions.subList(0, subdivisions.size()).equals(subdivisions)) {
      return false;
    }
    return indent == 0 || (indent == other.indent && subdivisions.equals(other.subdivisions));
  }

  /// The provisions around this one, nearest first, up to the article; none for an article.
  public List<Provision> ancestors() {
    List<Provision> around = new ArrayList<>();
    if (indent > 0) {
      around.add(withIndent(0));
    }
    for (int size = subdivisions.size() - 1; size >= 0; size--) {
      around.add(new Provision(article, subdivisions.subList(0, size), 0));
    }
    return around;
  }

  /// Orders as a table of contents does: 9 before 18, 25 before 25(1), 176 before 176-A.
  @Override
  public int compareTo(Provision other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(article);
    subdivisions.forEach(step -> out.append('(').append(step).append(')'));
    return indent == 0 ? out.toString() : out.append(" indent ").append(indent).toString();
  }

  private static int comparePaths(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int step = compareNumbers(a.get(i), b.get(i));
      if (step != 0) {
        return step;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /// Compares runs of digits by value and the rest as text, so that 9 < 18 and 176 < 176-A.
  private static int compareNumbers(String a, String b) {
    Matcher left = RUN.matcher(a);
    Matcher right = RUN.matcher(b);
    while (left.find()) {
      if (!right.find()) {
        return 1;
      }
      boolean digits =
          Character.isDigit(left.group().charAt(0)) && Character.isDigit(right.group().charAt(0));
      int run =
          digits
              ? Integer.compare(Integer.parseInt(left.group()), Integer.parseInt(right.group()))
              : left.group().compareTo(right.group());
      if (run != 0) {
        return run;
      }
    }
    return right.find() ? -1 : 0;
  }
}
