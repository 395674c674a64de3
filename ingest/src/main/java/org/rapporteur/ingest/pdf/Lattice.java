package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The straight rules of a page that meet others, pieces of one rule put together.
final class Lattice {
  /// How far pieces of one rule may lie off its line, and two rules that meet off each other.
  static final float OFF = 2.5f;

  /// How near a rule's end comes to the rule that it meets; a line drawn under words does not.
  private static final float TOUCH = 1.2f;

  /// A rule that goes on beyond another by so many points crosses it.
  private static final float CROSSING = 6;

  /// The gap that pieces of one rule may leave.
  private static final float GAP = 4;

  private final List<Rule> levels;
  private final List<Rule> uprights;

  Lattice(List<Rule> rules) {
    List<Rule> level = merged(rules.stream().filter(Rule::isLevel).toList());
    List<Rule> upright = merged(rules.stream().filter(rule -> !rule.isLevel()).toList());
    levels = level.stream().filter(rule -> meets(rule, upright)).toList();
    uprights = upright.stream().filter(rule -> meets(rule, levels)).toList();
  }

  /// Whether a rule meets two others at least or crosses one; else it parts nothing.
  private static boolean meets(Rule rule, List<Rule> others) {
    int met = 0;
    for (Rule other : others) {
      if (rule.isLevel() ? meet(rule, other) : meet(other, rule)) {
        boolean crosses = other.at() > rule.from() + CROSSING && other.at() < rule.to() - CROSSING;
        met += crosses ? 2 : 1;
        if (met >= 2) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Rule> merged(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Rule> done = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      int end = i + 1;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(i).at() < OFF) {
        end++;
      }
      List<Rule> line = new ArrayList<>(sorted.subList(i, end));
      line.sort(Comparator.comparingDouble(Rule::from));
      Rule open = line.getFirst();
      for (Rule next : line.subList(1, line.size())) {
        if (next.from() <= open.to() + GAP) {
          open = joined(open, next);
        } else {
          done.add(open);
          open = next;
        }
      }
      done.add(open);
      i = end;
    }
    return done;
  }

  private static Rule joined(Rule a, Rule b) {
    return a.isLevel()
        ? new Rule(
            Math.min(a.left(), b.left()), a.top(), Math.max(a.right(), b.right()), a.bottom())
        : new Rule(
            a.left(), Math.min(a.top(), b.top()), a.right(), Math.max(a.bottom(), b.bottom()));
  }

  /// Whether a level and an upright rule meet.
  static boolean meet(Rule level, Rule upright) {
    return upright.at() > level.from() - TOUCH
        && upright.at() < level.to() + TOUCH
        && level.at() > upright.from() - TOUCH
        && level.at() < upright.to() + TOUCH;
  }

  /// The sets of rules that hang together, each with at least three of which two are level: a table
  /// may be open at its sides.
  List<Frame> frames() {
    int n = levels.size();
    int[] root = new int[n + uprights.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < uprights.size(); k++) {
        if (meet(levels.get(i), uprights.get(k))) {
          root[find(root, i)] = find(root, n + k);
        }
      }
    }
    Map<Integer, List<Rule>> together = new TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      Rule rule = i < n ? levels.get(i) : uprights.get(i - n);
      together.computeIfAbsent(find(root, i), _ -> new ArrayList<>()).add(rule);
    }
    List<Frame> frames = new ArrayList<>();
    for (List<Rule> all : together.values()) {
      List<Rule> level = all.stream().filter(Rule::isLevel).toList();
      List<Rule> upright = all.stream().filter(rule -> !rule.isLevel()).toList();
      if (level.size() >= 2 && !upright.isEmpty()) {
        frames.add(new Frame(level, upright));
      }
    }
    return frames;
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
