package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// Joins what a page break or a footnote parted inside a sentence: a block that ends on "the", on a
/// comma or on "Articles", and one that goes on with it.
final class Continuations {
  private static final Pattern ENDS_OPEN =
      Pattern.compile(
          ".*(?:[,–]|\\b(?:the|an?|of|and|or|to|in|on|by|for|with|from|at|as|its|their|this|that|these"
              + "|those|which|between|de|des|du|la|le|les|et|ou|à|au|aux|un|une|par|pour|dans|sur|avec"
              + "|[Aa]rticles?|[Aa]rts?\\.|i\\.e\\.|e\\.g\\.|[Pp]aragraphs?|[Pp]aragraphes?))",
          Pattern.DOTALL);
  private static final Pattern ENDS_IN_WORD = Pattern.compile(".*[\\p{Ll}\\p{N}-]", Pattern.DOTALL);
  private static final Pattern STARTS_ITEM =
      Pattern.compile(
          "(?:[-–—−•►▶→*]|\\(?[a-z]{1,2}[.)]\\s|\\(?\\d{1,3}(?:\\.\\d+)*+[.)]\\s|Question|Recomm[ea]ndation|RECOMM[EA]NDATION).*",
          Pattern.DOTALL);

  private Continuations() {}

  /// The blocks, what belongs together joined.
  static List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isInSentence(blocks, i)) {
        joined.set(joined.size() - 1, join(joined.getLast(), block.words()));
        continue;
      }
      if (!joined.isEmpty()
          && isProse(joined.getLast())
          && block instanceof Block.Paragraph(String page, Words words)
          && goesOn(joined.getLast().words().text(), words.text())) {
        joined.set(joined.size() - 1, join(joined.getLast(), words));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  /// A line that a format set as a heading but that stands inside a sentence: "… bearing in mind",
  /// "Recommendation II-5", "below if …".
  private static boolean isInSentence(List<Block> blocks, int at) {
    return at > 0
        && at + 1 < blocks.size()
        && blocks.get(at) instanceof Block.Heading
        && isProse(blocks.get(at - 1))
        && isProse(blocks.get(at + 1))
        && ENDS_IN_WORD.matcher(blocks.get(at - 1).words().text()).matches()
        && beginsInLowerCase(blocks.get(at + 1).words().text());
  }

  /// A block that only calls a footnote has no text to begin with.
  private static boolean beginsInLowerCase(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean isProse(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.ListItem;
  }

  private static boolean goesOn(String before, String after) {
    if (before.length() < 25 || after.isEmpty() || STARTS_ITEM.matcher(after).matches()) {
      return false;
    }
    String end = before.substring(Math.max(0, before.length() - 40));
    return ENDS_OPEN.matcher(end).matches()
        || (beginsInLowerCase(after) && ENDS_IN_WORD.matcher(end).matches());
  }

  private static Block join(Block before, Words after) {
    String separator = before.words().text().endsWith("-") ? "" : " ";
    Words whole = before.words().then(separator, after);
    return before instanceof Block.ListItem
        ? new Block.ListItem(before.page(), whole)
        : new Block.Paragraph(before.page(), whole);
  }
}
