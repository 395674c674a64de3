package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// Parts lettered items of a question that a converter ran together: `a. images?b. other content?`.
final class GluedItems {
  private static final Pattern FIRST = Pattern.compile("(?:[-–—•]\\s+)?\\(?([a-y])[.)]\\s");

  private GluedItems() {}

  /// The blocks, each lettered item in one of its own.
  static List<Block> parted(List<Block> blocks) {
    List<Block> parted = new ArrayList<>();
    for (Block block : blocks) {
      Block rest = block;
      for (int next = nextItem(rest); next > 0; next = nextItem(rest)) {
        parted.add(with(rest, rest.words().until(next)));
        rest = with(rest, rest.words().from(next));
      }
      parted.add(rest);
    }
    return parted;
  }

  private static Block with(Block block, Words words) {
    return block instanceof Block.ListItem
        ? new Block.ListItem(block.page(), words)
        : new Block.Paragraph(block.page(), words);
  }

  /// Where the next letter begins after a question mark, 0 if nowhere.
  private static int nextItem(Block block) {
    String text = block.words().text();
    Matcher first = FIRST.matcher(text);
    boolean prose = block instanceof Block.Paragraph || block instanceof Block.ListItem;
    if (!prose || !first.lookingAt()) {
      return 0;
    }
    char letter = (char) (first.group(1).charAt(0) + 1);
    Matcher next = Pattern.compile("\\?\\s*(?=\\(?" + letter + "[.)]\\s)").matcher(text);
    return next.find(first.end()) ? next.end() : 0;
  }
}
