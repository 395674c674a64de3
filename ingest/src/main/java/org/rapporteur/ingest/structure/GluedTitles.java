package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// Parts titles from the end of the paragraph to which a converter glued them. A title is known by
/// the table of contents, by standing alone elsewhere, or by its fixed words.
final class GluedTitles {
  private static final Pattern CONTENTS_LINE =
      Pattern.compile("(.{8,220}?)\\s*(?:\\.{2,}|…|\\s|\\t)\\s*\\d{1,3}");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=[\\p{L}”’\")\\]])[.!?][”’\")\\]]*(?:\\d{1,4})?\\s+(?=[\\p{Lu}“\"])"
              // a signature, such as "– Child from Malta, 2018", has no stop
              + "|(?<=, (?:19|20)\\d{2})\\s+(?=\\p{Lu})");
  private static final int LONGEST = 220;

  /// The level of a title of which only the words are known.
  private static final int MINOR = 4;

  private final Map<String, Integer> levels = new HashMap<>();

  /// The numerals of chapters that have sections but no title standing alone.
  private final Set<String> untitled = new HashSet<>();

  private GluedTitles(List<Block> blocks) {
    Set<String> titled = new HashSet<>();
    for (Block block : blocks) {
      String text = block.words().text();
      int depth = Headings.numberedDepth(text);
      if (depth > 0) {
        (depth > 1 ? untitled : titled).add(Headings.chapter(text));
      }
      if (block instanceof Block.Heading(String page, Words words, int level)) {
        levels.putIfAbsent(text, level);
        continue;
      }
      Matcher contents = CONTENTS_LINE.matcher(text);
      boolean counted = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
      if (counted && contents.matches() && Headings.numberedDepth(contents.group(1)) > 0) {
        levels.putIfAbsent(contents.group(1), Headings.numberedDepth(contents.group(1)));
      }
    }
    untitled.removeAll(titled);
  }

  /// The blocks, each title in one of its own.
  static List<Block> parted(List<Block> blocks) {
    GluedTitles titles = new GluedTitles(blocks);
    List<Block> parted = new ArrayList<>();
    for (Block block : blocks) {
      int title = titles.start(block);
      if (title == 0) {
        parted.add(block);
        continue;
      }
      Words before = block.words().until(title);
      Words words = block.words().from(title);
      parted.add(
          block instanceof Block.ListItem
              ? new Block.ListItem(block.page(), before)
              : new Block.Paragraph(block.page(), before));
      parted.add(
          new Block.Heading(
              block.page(), words, titles.levels.getOrDefault(words.text(), level(words))));
    }
    return parted;
  }

  /// Where the title begins that ends a block, 0 if there is none.
  private int start(Block block) {
    if (!(block instanceof Block.Paragraph || block instanceof Block.ListItem)) {
      return 0;
    }
    String text = block.words().text();
    if (text.isEmpty() || ".;:,".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return 0; // no title ends so
    }
    Matcher end = SENTENCE_END.matcher(text);
    end.region(Math.max(0, text.length() - LONGEST), text.length());
    while (end.find()) {
      if (isTitle(text.substring(end.end()))) {
        return end.end();
      }
    }
    return 0;
  }

  private static int level(Words words) {
    return Headings.numberedDepth(words.text()) == 1 ? 1 : MINOR;
  }

  private boolean isTitle(String text) {
    return (levels.containsKey(text) && text.length() >= 8)
        || (Headings.numberedDepth(text) == 1 && untitled.contains(Headings.chapter(text)))
        || Headings.isPromisingPractice(text)
        || Headings.isSteps(text);
  }
}
