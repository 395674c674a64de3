package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// Restores the labels of a form that were broken over lines, or run together with what was
/// entered: a target or goal goes on until the next label, and a lettered prompt is what all
/// prompts of that letter have in common. Used once, for one form.
final class FormLabels {
  static final Pattern TARGET = Pattern.compile("(?is)Policy target (?:No\\.? ?)?\\d+.{0,400}");
  static final Pattern GOAL = Pattern.compile("(?is)Operational goals?\\s*:?\\s*(.*)");
  static final Pattern PROMPT = Pattern.compile("(?s)[A-C]\\)\\s+Please\\s.*");

  /// A target or goal broken over lines is in so many blocks at most.
  private static final int MOST_PARTS = 4;

  /// A prompt is unfinished if all but one in so many go on alike.
  private static final int UNFINISHED = 4;

  /// What two prompts have in common is a prompt if it is no shorter than this.
  private static final int SHORTEST_PROMPT = 25;

  /// In so many last words a copy worded otherwise agrees with the others.
  private static final int LAST_WORDS = 3;

  /// Between what it has in common with the others it has no more words of its own, in UTF-16
  /// units.
  private static final int LONGEST_VARIANT = 80;

  /// Words with which an answer begins and no prompt ends.
  private static final Set<String> OPENINGS =
      Set.of("The", "A", "An", "In", "On", "At", "It", "This", "These", "There", "We", "As", "For");

  private FormLabels() {}

  /// The blocks, each label whole and alone.
  static List<Block> restored(List<Block> blocks) {
    return partedPrompts(joinedTitles(joinedPrompts(blocks)));
  }

  private static boolean isLabel(Block block) {
    String text = block.words().text();
    return block instanceof Block.TableRow
        || TARGET.matcher(text).matches()
        || GOAL.matcher(text).matches()
        || PROMPT.matcher(text).matches();
  }

  private static boolean isTitle(Block block) {
    String text = block.words().text();
    return !(block instanceof Block.TableRow)
        && (TARGET.matcher(text).matches() || GOAL.matcher(text).matches());
  }

  /// Nothing is entered between a target and its goal, or between a goal and its first prompt.
  private static List<Block> joinedTitles(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int next = i + 1;
      while (next < blocks.size() && next - i <= MOST_PARTS && !isLabel(blocks.get(next))) {
        next++;
      }
      boolean closed = next < blocks.size() && isLabel(blocks.get(next));
      if (!isTitle(blocks.get(i)) || !closed || blocks.get(next) instanceof Block.TableRow) {
        joined.add(blocks.get(i));
        continue;
      }
      Words whole = blocks.get(i).words();
      for (Block part : blocks.subList(i + 1, next)) {
        whole = whole.then(" ", part.words());
      }
      joined.add(new Block.Paragraph(blocks.get(i).page(), whole));
      i = next - 1;
    }
    return joined;
  }

  /// A prompt goes on with the line after it if the same line follows every time, or if another
  /// prompt of the form goes on so. One that nearly always goes on so is unfinished, and goes on
  /// with any line that can only go on.
  private static List<Block> joinedPrompts(List<Block> blocks) {
    Map<String, Map<String, Integer>> following = new HashMap<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (isPrompt(blocks.get(i))) {
        following
            .computeIfAbsent(blocks.get(i).words().text(), prompt -> new HashMap<>())
            .merge(blocks.get(i + 1).words().text(), 1, Integer::sum);
      }
    }
    Set<String> unfinished = new HashSet<>();
    Set<String> always = new HashSet<>();
    following.forEach((prompt, next) -> {
      if (isUnfinished(next.values())) {
        (next.size() == 1 ? always : unfinished).add(prompt);
      }
    });
    List<Block> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String prompt = block.words().text();
      if (i + 1 < blocks.size()
          && isPrompt(block)
          && (always.contains(prompt)
              || (unfinished.contains(prompt) && beginsInLowerCase(blocks.get(i + 1)))
              || goesOnElsewhere(block, blocks.get(i + 1), following.keySet()))) {
        Words whole = block.words().then(" ", blocks.get(i + 1).words());
        joined.add(new Block.Paragraph(block.page(), whole));
        i++;
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  /// @param counts how often each line follows the prompt
  private static boolean isUnfinished(Collection<Integer> counts) {
    int most = Collections.max(counts);
    int all = counts.stream().mapToInt(Integer::intValue).sum();
    return most >= 2 && most * UNFINISHED >= all * (UNFINISHED - 1);
  }

  private static boolean beginsInLowerCase(Block block) {
    String text = block.words().text();
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean goesOnElsewhere(Block prompt, Block next, Set<String> prompts) {
    String whole = prompt.words().text() + " " + next.words().text();
    return prompts.stream().anyMatch(other -> other.startsWith(whole));
  }

  private static boolean isPrompt(Block block) {
    return !(block instanceof Block.TableRow) && PROMPT.matcher(block.words().text()).matches();
  }

  private static List<Block> partedPrompts(List<Block> blocks) {
    Map<Character, List<String>> prompts = prompts(blocks);
    List<Block> parted = new ArrayList<>();
    for (Block block : blocks) {
      Words words = block.words();
      int end =
          isPrompt(block)
              ? end(words.text(), prompts.getOrDefault(words.text().charAt(0), List.of()))
              : 0;
      if (end == 0 || end >= words.text().length()) {
        parted.add(block);
      } else {
        parted.add(new Block.Paragraph(block.page(), words.until(end)));
        parted.add(new Block.Paragraph(block.page(), words.from(end)));
      }
    }
    return parted;
  }

  /// Where the prompt ends with which a text begins, 0 if it is not known. A copy that is worded
  /// otherwise begins and ends as the others do.
  private static int end(String text, List<String> prompts) {
    for (String prompt : prompts) {
      if (text.startsWith(prompt)) {
        String ending = ending(prompts.getFirst());
        int end = text.indexOf(ending, prompt.length());
        boolean otherwise = !prompt.equals(prompts.getFirst()) && end >= 0;
        return otherwise && end - prompt.length() <= LONGEST_VARIANT
            ? end + ending.length()
            : prompt.length();
      }
    }
    return 0;
  }

  /// The last words of a prompt, with the space before them.
  private static String ending(String prompt) {
    int from = prompt.length();
    for (int i = 0; i < LAST_WORDS && from > 0; i++) {
      from = Math.max(0, prompt.lastIndexOf(' ', from - 1));
    }
    return prompt.substring(from);
  }

  /// The prompts of each letter that stand before more than one entry, the longest first: a form
  /// may word one of them otherwise.
  private static Map<Character, List<String>> prompts(List<Block> blocks) {
    Map<Character, List<String>> texts = new HashMap<>();
    for (Block block : blocks) {
      if (isPrompt(block)) {
        String text = block.words().text();
        texts.computeIfAbsent(text.charAt(0), letter -> new ArrayList<>()).add(text);
      }
    }
    Map<Character, List<String>> prompts = new HashMap<>();
    texts.forEach((letter, all) -> {
      Collections.sort(all);
      int most = Math.max(2, (all.size() * (UNFINISHED - 1) + UNFINISHED - 1) / UNFINISHED);
      prompts.put(
          letter,
          Stream.of(most, all.size())
              .map(count -> withoutOpening(common(all, count)))
              .filter(prompt -> all.size() >= 2 && prompt.length() >= SHORTEST_PROMPT)
              .toList());
    });
    return prompts;
  }

  /// The longest words with which so many of the texts begin.
  ///
  /// @param sorted the texts, in order, so that those which begin alike are neighbours
  private static String common(List<String> sorted, int count) {
    String longest = "";
    for (int i = 0; i + count <= sorted.size(); i++) {
      String shared = common(sorted.get(i), sorted.get(i + count - 1));
      longest = shared.length() > longest.length() ? shared : longest;
    }
    return longest;
  }

  /// The words with which both begin.
  private static String common(String a, String b) {
    int end = 0;
    int last = 0;
    while (end < a.length() && end < b.length() && a.charAt(end) == b.charAt(end)) {
      last = a.charAt(end) == ' ' ? end : last;
      end++;
    }
    boolean whole =
        (end == a.length() || a.charAt(end) == ' ') && (end == b.length() || b.charAt(end) == ' ');
    return a.substring(0, whole ? end : last);
  }

  private static String withoutOpening(String prompt) {
    List<String> words = new ArrayList<>(Arrays.asList(prompt.split(" ")));
    while (!words.isEmpty() && OPENINGS.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }
}
