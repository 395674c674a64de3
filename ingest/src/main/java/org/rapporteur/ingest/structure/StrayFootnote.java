package org.rapporteur.ingest.structure;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.block.Block;

/// A footnote that a converter left among the paragraphs, with the digits that call it glued to the
/// text before: "parties that are not already doing so143", "143. Albania, Cyprus …".
final class StrayFootnote {
  private static final Pattern GLUED =
      Pattern.compile("(?<=[\\p{L}.,;:)”’\"])(\\d{1,9})(?![\\p{L}\\d])");

  private StrayFootnote() {}

  /// Whether a numbered block is a footnote that the text calls.
  static boolean isCalledBy(String text, Block block) {
    OptionalInt number = NumberChain.number(block);
    if (number.isEmpty()) {
      return false;
    }
    String label = Integer.toString(number.getAsInt());
    Matcher m = GLUED.matcher(text);
    while (m.find()) {
      String run = m.group(1);
      boolean alone = run.equals(label);
      boolean among =
          label.length() >= 2
              && run.length() == 2 * label.length()
              && (run.startsWith(label) || run.endsWith(label));
      if (alone || among) {
        return true;
      }
    }
    return false;
  }
}
