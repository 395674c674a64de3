package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.block.Block;

/// Tells a document's own numbered paragraphs from the numbered paragraphs of texts that it quotes,
/// from lists and from stray footnotes: of all blocks that begin with a number, its own are the
/// longest series that rises one by one, gaps costing more than they save.
final class NumberChain {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\.\\s+(?=\\S)(?!\\d+\\.\\s)");

  /// What a missing number costs, a found one being worth 1; the cost of a gap is limited so that a
  /// document of which pages are missing keeps its numbers.
  private static final double MISSING = 0.35;

  private static final double MOST_FOR_A_GAP = 8;

  /// Fewer numbered paragraphs than this are a list, not a document's numbering.
  private static final int FEWEST = 5;

  /// How far back a number looks for the one before it.
  private static final int REACH = 400;

  private final Map<Integer, Integer> numberOfBlock = new HashMap<>();
  private int last;

  /// What a list's item is worth: of two series that are otherwise equal, one of paragraphs is the
  /// document's own.
  private static final double ITEM = 0.99;

  private record Candidate(int block, int number, double worth) {}

  NumberChain(List<Block> blocks) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      OptionalInt number = number(blocks.get(i));
      if (number.isPresent()) {
        double worth = blocks.get(i) instanceof Block.ListItem ? ITEM : 1;
        candidates.add(new Candidate(i, number.getAsInt(), worth));
      }
    }
    List<Candidate> chain = best(candidates);
    if (chain.size() >= FEWEST) {
      chain.forEach(candidate -> numberOfBlock.put(candidate.block, candidate.number));
      last = chain.getLast().block;
    }
  }

  /// Whether the document numbers its paragraphs.
  boolean exists() {
    return !numberOfBlock.isEmpty();
  }

  /// The number of the paragraph that begins with this block, if one does.
  OptionalInt numberAt(int block) {
    Integer number = numberOfBlock.get(block);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// Whether all numbered paragraphs of a document that has them stand before a block.
  boolean isPast(int block) {
    return exists() && block > last;
  }

  /// The number with which a block begins, of this document or not.
  static OptionalInt number(Block block) {
    if (block instanceof Block.TableRow || block instanceof Block.Heading) {
      return OptionalInt.empty();
    }
    Matcher m = NUMBERED.matcher(block.words().text());
    return m.lookingAt() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
  }

  /// Dynamic programme over candidates in order. Of equal chains the later block wins: a stray
  /// footnote stands before the paragraph of the same number.
  private static List<Candidate> best(List<Candidate> candidates) {
    int n = candidates.size();
    double[] worth = new double[n];
    int[] previous = new int[n];
    Map<Integer, Integer> bestWithNumber = new HashMap<>();
    int best = -1;
    for (int i = 0; i < n; i++) {
      int number = candidates.get(i).number;
      double own = candidates.get(i).worth;
      worth[i] = own - gap(number - 1);
      previous[i] = -1;
      for (int before = number - 1; before >= Math.max(1, number - REACH); before--) {
        Integer j = bestWithNumber.get(before);
        if (j != null && worth[j] + own - gap(number - before - 1) > worth[i]) {
          worth[i] = worth[j] + own - gap(number - before - 1);
          previous[i] = j;
        }
      }
      Integer same = bestWithNumber.get(number);
      if (same == null || worth[i] >= worth[same]) {
        bestWithNumber.put(number, i);
      }
      best = best < 0 || worth[i] >= worth[best] ? i : best;
    }
    List<Candidate> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = previous[i]) {
      chain.addFirst(candidates.get(i));
    }
    return chain;
  }

  private static double gap(int missing) {
    return Math.min(MOST_FOR_A_GAP, missing * MISSING);
  }
}
