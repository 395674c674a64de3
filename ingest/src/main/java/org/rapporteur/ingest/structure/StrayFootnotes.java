package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// Finds the footnotes that a converter left among the paragraphs, with the digits that call them
/// glued to the text before: "parties that are not already doing so143", then "143. Albania, Cyprus
/// …", several of them maybe in one block; or raised, "the sections¹", then "¹ Those of the
/// capital". They become footnotes, the digits marks. Used once, for one document.
final class StrayFootnotes {
  private static final Pattern GLUED =
      Pattern.compile("(?<=[\\p{L}”’\"]|[\\p{L}”’\")][.,;:)]|…)(\\d{1,9})(?![\\p{L}\\d])");
  private static final Pattern FIRST =
      Pattern.compile("(\\d{1,4})\\.?\\s*(?=\\p{Lu}|https?:|www\\.)");

  /// How many blocks a footnote may stand below the text that calls it: about a page.
  private static final int REACH = 15;

  private static final Pattern RAISED_FIRST = Pattern.compile("([⁰¹²³⁴-⁹]{1,4})\\s*(?=\\S)");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern LABEL = Pattern.compile("\\d{1,4}");

  /// The numbers of footnotes rise, and those that were lost before this one are at most so many.
  private static final int LEAP = 60;

  /// Lesser numbers stand at the head of too many lists.
  private static final int FEWEST = 10;

  private final List<Block> blocks;
  private final Map<Integer, List<Block.Footnote>> found = new HashMap<>();

  /// The highest number of a footnote so far.
  private int last;

  private StrayFootnotes(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
  }

  /// The blocks, stray footnotes told.
  ///
  /// @param numbered whether the document numbers its paragraphs; in any other a number begins a
  ///   list, and only raised digits tell a footnote
  static List<Block> told(List<Block> blocks, boolean numbered) {
    StrayFootnotes stray = new StrayFootnotes(blocks);
    NumberChain chain = new NumberChain(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Footnote footnote) {
        stray.passed(footnote);
      } else if (isProse(blocks.get(i)) && chain.numberAt(i).isEmpty()) {
        stray.lookForRaised(i);
        if (numbered && chain.exists()) {
          stray.look(i);
        }
      }
    }
    return stray.result();
  }

  /// A block that begins with raised digits which stand in the text before, too.
  private void lookForRaised(int at) {
    Words words = blocks.get(at).words();
    Matcher first = RAISED_FIRST.matcher(words.text());
    if (!first.lookingAt()) {
      return;
    }
    String raised = first.group(1);
    StringBuilder label = new StringBuilder();
    raised.chars().forEach(c -> label.append(RAISED.indexOf(c)));
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Words before = blocks.get(i).words();
      int call = before.text().lastIndexOf(raised);
      if (call > 0 && isProse(blocks.get(i)) && !found.containsKey(i)) {
        int end = call + raised.length();
        blocks.set(i, with(blocks.get(i), withMarks(before, call, end, List.of(label + ""))));
        String page = blocks.get(at).page();
        found.put(at, List.of(new Block.Footnote(page, label + "", words.from(first.end()))));
        return;
      }
    }
  }

  private static boolean isProse(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.ListItem;
  }

  private void passed(Block.Footnote footnote) {
    if (LABEL.matcher(footnote.label()).matches()) {
      last = Math.max(last, Integer.parseInt(footnote.label()));
    }
  }

  private void look(int at) {
    Matcher first = FIRST.matcher(blocks.get(at).words().text());
    if (!first.lookingAt()) {
      return;
    }
    int number = Integer.parseInt(first.group(1));
    if (number < FEWEST || number < last || number > last + LEAP) {
      return;
    }
    List<Block.Footnote> notes = notes(blocks.get(at), first);
    Set<String> labels = new HashSet<>();
    notes.forEach(note -> labels.add(note.label()));
    boolean called = false;
    for (int i = at - 1, left = REACH; i >= 0 && left > 0; i--) {
      if (!(blocks.get(i) instanceof Block.Footnote) && !found.containsKey(i)) {
        called |= mark(i, labels);
        left--;
      }
    }
    if (called) {
      found.put(at, notes);
      passed(notes.getLast());
    }
  }

  /// The footnotes in a block, numbered one by one.
  private static List<Block.Footnote> notes(Block block, Matcher first) {
    List<Block.Footnote> notes = new ArrayList<>();
    Words rest = block.words().from(first.end());
    int number = Integer.parseInt(first.group(1));
    while (true) {
      Matcher next =
          Pattern.compile("\\s" + (number + 1) + "\\.?\\s*(?=\\p{Lu}|https?:|www\\.)")
              .matcher(rest.text());
      if (!next.find()) {
        notes.add(new Block.Footnote(block.page(), Integer.toString(number), rest));
        return notes;
      }
      notes.add(
          new Block.Footnote(block.page(), Integer.toString(number), rest.until(next.start())));
      rest = rest.from(next.end());
      number++;
    }
  }

  /// Makes the digits that call one of these footnotes marks.
  private boolean mark(int at, Set<String> labels) {
    Words words = blocks.get(at).words();
    Matcher glued = GLUED.matcher(words.text());
    boolean called = false;
    while (glued.find()) {
      List<String> meant = called(glued.group(1), labels);
      if (!meant.isEmpty()) {
        words = withMarks(words, glued.start(), glued.end(), meant);
        glued = GLUED.matcher(words.text());
        called = true;
      }
    }
    if (called) {
      blocks.set(at, with(blocks.get(at), words));
    }
    return called;
  }

  /// The labels in a run of digits: one, or two that were called together.
  private static List<String> called(String digits, Set<String> labels) {
    if (labels.contains(digits)) {
      return List.of(digits);
    }
    String first = digits.substring(0, digits.length() / 2);
    String second = digits.substring(digits.length() / 2);
    boolean pair = first.length() >= 2 && first.length() == second.length();
    return pair && (labels.contains(first) || labels.contains(second))
        ? List.of(first, second)
        : List.of();
  }

  private static Words withMarks(Words words, int start, int end, List<String> labels) {
    Words before = words.until(start);
    List<FootnoteMark> marks = new ArrayList<>();
    labels.forEach(label -> marks.add(new FootnoteMark(0, label)));
    boolean space = end < words.text().length() && Character.isWhitespace(words.text().charAt(end));
    return before.then("", new Words("", marks)).then(space ? " " : "", words.from(end));
  }

  private static Block with(Block block, Words words) {
    return switch (block) {
      case Block.Heading(String page, Words old, int level) ->
          new Block.Heading(page, words, level);
      case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.page(), words);
      case Block.ListItem item -> new Block.ListItem(item.page(), words);
      case Block.TableRow row -> row;
      case Block.Footnote footnote -> footnote;
    };
  }

  private List<Block> result() {
    List<Block> told = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<Block.Footnote> notes = found.get(i);
      if (notes == null) {
        told.add(blocks.get(i));
      } else {
        told.addAll(notes);
      }
    }
    return told;
  }
}
