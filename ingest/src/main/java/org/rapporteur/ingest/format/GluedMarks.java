package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the footnote marks of one page that were left as plain digits: `others.12`,
/// `others.165166` for two, `Recommendation II-6102` for II-6 with footnote 102. The marks of a
/// page are known from its foot, and they come in order; of all digits, the best such series is
/// taken.
final class GluedMarks {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,8}");

  /// How well digits read as a mark.
  private static final int GLUED = 4;

  private static final int AFTER_MARK = 4;
  private static final int AFTER_DIGITS = 2;
  private static final int AFTER_SPACE = 1;

  /// Digits that may be a mark.
  private record Candidate(int label, int start, int end, int worth) {}

  private final List<String> lines;
  private final int found;
  private final int certain;

  /// @param body the lines of the page's text
  /// @param first the first footnote at the page's foot
  /// @param last the last one
  GluedMarks(List<String> body, int first, int last) {
    String text = String.join("\n", body);
    List<Candidate> chain = bestChain(candidates(text, first, last), first, last);
    found = chain.size();
    certain = (int) chain.stream().filter(mark -> mark.worth > AFTER_SPACE).count();
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Candidate mark : chain) {
      out.append(text, from, mark.start).append(MarkedText.mark(Integer.toString(mark.label)));
      from = mark.end;
    }
    lines = Arrays.asList(out.append(text.substring(from)).toString().split("\n", -1));
  }

  /// The lines, marks told apart.
  List<String> lines() {
    return lines;
  }

  /// How many of the footnotes are called.
  int found() {
    return found;
  }

  /// How many of them are called by digits that are glued to a word or to other digits; the rest
  /// may be numbers of the text.
  int certain() {
    return certain;
  }

  private static List<Candidate> candidates(String text, int first, int last) {
    List<Candidate> all = new ArrayList<>();
    Matcher m = DIGITS.matcher(text);
    while (m.find()) {
      for (int label = first; label <= last; label++) {
        read(text, m.start(), m.group(), label, last, all);
      }
    }
    return all;
  }

  private static void read(
      String text, int start, String run, int label, int last, List<Candidate> all) {
    String number = Integer.toString(label);
    int end = start + run.length();
    if (run.equals(number)) {
      int worth = worthAlone(text, start, end);
      if (worth > 0) {
        all.add(new Candidate(label, start, end, worth));
      }
    } else if (run.endsWith(number) && followed(text, end)) {
      all.add(new Candidate(label, end - number.length(), end, AFTER_DIGITS));
    }
    String following = Integer.toString(label + 1);
    if (label < last && run.equals(number + following) && worthAlone(text, start, end) == GLUED) {
      int middle = start + number.length();
      all.add(new Candidate(label, start, middle, GLUED));
      all.add(new Candidate(label + 1, middle, end, AFTER_MARK));
    }
  }

  private static int worthAlone(String text, int start, int end) {
    if (start == 0 || !followed(text, end)) {
      return 0;
    }
    char before = text.charAt(start - 1);
    char earlier = start > 1 ? text.charAt(start - 2) : ' ';
    if (Character.isLetter(before) || "”“’\"'»!?)]%".indexOf(before) >= 0) {
      return GLUED;
    }
    if (".,;:".indexOf(before) >= 0) {
      return Character.isDigit(earlier) ? AFTER_DIGITS : GLUED;
    }
    return before == ' ' && ".,;:”)".indexOf(earlier) >= 0 ? AFTER_SPACE : 0;
  }

  /// Digits that go on as a number, a word or a code are no mark.
  private static boolean followed(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    return !Character.isLetterOrDigit(after) && after != '§' && after != '/';
  }

  /// The series of candidates with rising numbers and places that is worth most; of equal ones that
  /// which begins earlier.
  private static List<Candidate> bestChain(List<Candidate> candidates, int first, int last) {
    List<Candidate> sorted =
        candidates.stream()
            .sorted(Comparator.comparingInt(Candidate::start).thenComparingInt(Candidate::label))
            .toList();
    int n = sorted.size();
    List<Integer> byEnd =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingInt(i -> sorted.get(i).end))
            .toList();
    int[] worth = new int[n];
    int[] previous = new int[n];
    int[] bestWithLabel = new int[last - first + 1];
    Arrays.fill(bestWithLabel, -1);
    int ended = 0;
    int best = -1;
    for (int i = 0; i < n; i++) {
      Candidate c = sorted.get(i);
      for (; ended < n && sorted.get(byEnd.get(ended)).end <= c.start; ended++) {
        int done = byEnd.get(ended);
        int label = sorted.get(done).label - first;
        bestWithLabel[label] = better(bestWithLabel[label], done, worth);
      }
      previous[i] = -1;
      for (int label = 0; label < c.label - first; label++) {
        previous[i] = better(previous[i], bestWithLabel[label], worth);
      }
      worth[i] = c.worth + (previous[i] < 0 ? 0 : worth[previous[i]]);
      best = best < 0 || worth[i] > worth[best] ? i : best;
    }
    List<Candidate> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = previous[i]) {
      chain.addFirst(sorted.get(i));
    }
    return chain;
  }

  /// The one of two candidates that is worth more, the earlier if both are worth the same; -1
  /// stands for none.
  private static int better(int a, int b, int[] worth) {
    if (a < 0 || b < 0) {
      return Math.max(a, b);
    }
    return worth[a] == worth[b] ? Math.min(a, b) : worth[a] > worth[b] ? a : b;
  }
}
