package org.rapporteur.ingest.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// The reporting form of the Global Alliance: policy target › operational goal › actions, and what
/// the State entered. A label without an entry stands alone, so that an empty cell is seen to be
/// empty.
final class FormStructure implements Structure {
  private static final Pattern ACTIONS =
      Pattern.compile("(?i)Actions (?:already undertaken|that will be undertaken)\\s*:?");
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?is)(Description of the actions? (?:already undertaken|that will be undertaken(?:\\s+and\\s+timeframe)?)\\s*:?)\\s*(.*)");
  private static final Pattern NOTHING = Pattern.compile("[-–—_.\\s]*");

  /// Actions stand below goal and target.
  private static final int ACTION_DEPTH = 3;

  private static final int LONGEST_LABEL = 20;

  private boolean entry;

  @Override
  public void compose(List<Block> blocks, Composer composer) {
    for (Block block : FormLabels.restored(blocks)) {
      if (block instanceof Block.TableRow(String page, List<Words> cells)) {
        for (Words entered : entries(cells)) {
          add(entered, page, composer);
        }
      } else {
        add(block.words(), block.page(), composer);
      }
    }
  }

  /// `Operational Goal:` in one cell and the goal in the next are one heading.
  private static List<Words> entries(List<Words> cells) {
    if (cells.size() != 2 || cells.getLast().isEmpty()) {
      return cells;
    }
    String first = cells.getFirst().text();
    boolean label = FormLabels.GOAL.matcher(first).matches() && first.length() < LONGEST_LABEL;
    return label ? List.of(cells.getFirst().then(" ", cells.getLast())) : cells;
  }

  private void add(Words words, String page, Composer composer) {
    String text = words.text();
    if (NOTHING.matcher(text).matches() && words.marks().isEmpty()) {
      return;
    }
    Matcher prompt = PROMPT.matcher(text);
    if (FormLabels.TARGET.matcher(text).matches()) {
      heading(words, page, 1, composer);
    } else if (FormLabels.GOAL.matcher(text).matches()) {
      heading(words, page, 2, composer);
    } else if (ACTIONS.matcher(text).matches()) {
      heading(words, page, ACTION_DEPTH, composer);
    } else if (FormLabels.PROMPT.matcher(text).matches()) {
      heading(words, page, ACTION_DEPTH, composer);
      entry = true;
    } else if (prompt.matches()) {
      composer.begin(
          Passage.Kind.QUESTION,
          words.until(prompt.start(2)),
          page,
          Voice.QUESTIONNAIRE,
          Locator.NOWHERE);
      entry = true;
      add(words.from(prompt.start(2)), page, composer);
    } else {
      Passage.Kind kind = entry ? Passage.Kind.FORM_ENTRY : Passage.Kind.TEXT;
      composer.begin(kind, words, page, Voice.STATE, Locator.NOWHERE);
    }
  }

  private void heading(Words words, String page, int depth, Composer composer) {
    entry = false;
    composer.heading(words, page, depth, Voice.QUESTIONNAIRE);
  }
}
