package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What each page calls itself: the number printed at its edge, if it goes on with the numbers of
/// the pages around it. A page that prints none takes its place in their count; where nothing is
/// printed at all, the file's own labels are believed, else pages are counted.
final class PageLabels {
  /// Over how many pages without a number a count goes on.
  private static final int REACH = 3;

  private final List<List<PageNumber>> candidates;
  private final List<String> labels = new ArrayList<>();
  private final Map<Integer, Set<String>> printed = new HashMap<>();

  /// @param candidates for each page, the numbers at its edge
  /// @param own the file's own labels, one for each page, or none
  PageLabels(List<List<PageNumber>> candidates, List<String> own) {
    this.candidates = candidates;
    int pages = candidates.size();
    List<Integer> leads = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      PageNumber number = best(page);
      leads.add(number == null ? null : number.lead(page));
      labels.add(number == null ? "" : number.label());
      if (number != null) {
        printed.computeIfAbsent(page, _ -> new HashSet<>()).add(number.label());
      }
    }
    boolean nothing = printed.isEmpty();
    for (int page = 1; page <= pages; page++) {
      if (labels.get(page - 1).isEmpty()) {
        boolean believe = nothing && own.size() == pages && !own.get(page - 1).isBlank();
        labels.set(page - 1, believe ? own.get(page - 1).strip() : counted(page, leads));
      }
    }
  }

  /// A page's label.
  ///
  /// @param page counted from 1
  String label(int page) {
    return labels.get(page - 1);
  }

  /// Whether a number is the page's own, as printed on it.
  boolean isPrinted(int page, PageNumber number) {
    return printed.getOrDefault(page, Set.of()).contains(number.label());
  }

  /// A number apart from other words goes before one that begins or ends a line of them, which may
  /// be a footnote's.
  private @Nullable PageNumber best(int page) {
    PageNumber best = null;
    int bestSupport = 0;
    for (PageNumber number : candidates.get(page - 1)) {
      int support = support(page, number.lead(page));
      support += support > 0 && number.apart() ? candidates.size() : 0;
      if (support > bestSupport) {
        best = number;
        bestSupport = support;
      }
    }
    return best;
  }

  /// How many of the pages around have a number of the same count.
  private int support(int page, int lead) {
    int support = 0;
    for (int other = Math.max(1, page - 8);
        other <= candidates.size() && other <= page + 8;
        other++) {
      int there = other;
      boolean same = candidates.get(other - 1).stream().anyMatch(n -> n.lead(there) == lead);
      support += other != page && same ? 1 : 0;
    }
    return support;
  }

  /// The page's place in the count of its neighbours, as long as no other page has that number.
  private String counted(int page, List<Integer> leads) {
    for (int step = 1; step <= REACH; step++) {
      for (int other : new int[] {page + step, page - step}) {
        if (other < 1 || other > leads.size() || leads.get(other - 1) == null) {
          continue;
        }
        int lead = leads.get(other - 1);
        boolean roman = lead > 500_000;
        int value = page + (roman ? lead - 1_000_000 : lead);
        String label =
            roman ? PageNumber.written(value).toLowerCase(Locale.ROOT) : Integer.toString(value);
        if (value >= 1 && !labels.contains(label)) {
          return label;
        }
      }
    }
    return Integer.toString(page);
  }
}
