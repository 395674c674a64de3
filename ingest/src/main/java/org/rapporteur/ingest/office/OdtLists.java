package org.rapporteur.ingest.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lists of an OpenDocument text while it is read: which are open, and where each goes on
/// counting.
final class OdtLists {
  private final OdtStyles styles;
  private final Map<String, ListCounter> byIdentifier = new HashMap<>();
  private final Map<String, ListCounter> byStyle = new HashMap<>();
  private final ListCounter headings = new ListCounter();
  private @Nullable Open open;

  /// A list that is open.
  ///
  /// @param level 0 for the outermost
  private record Open(@Nullable Open outer, String style, int level, ListCounter counter) {}

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /// Opens the list at hand.
  void open(Xml xml) {
    String style = xml.attribute("text:style-name");
    if (open != null) {
      String own = style.isEmpty() ? open.style : style;
      open = new Open(open, own, open.level + 1, open.counter);
      return;
    }
    boolean goesOn = xml.attribute("text:continue-numbering").equals("true");
    ListCounter continued = byIdentifier.get(xml.attribute("text:continue-list"));
    if (continued == null && goesOn) {
      continued = byStyle.get(style);
    }
    ListCounter counter = continued == null ? new ListCounter() : continued;
    byStyle.put(style, counter);
    if (!xml.attribute("xml:id").isEmpty()) {
      byIdentifier.put(xml.attribute("xml:id"), counter);
    }
    open = new Open(null, style, 0, counter);
  }

  void close() {
    open = open == null ? null : open.outer;
  }

  /// Sets lists aside, as in a note or box inside an item; give what is returned to [#resume].
  Object suspend() {
    Suspended suspended = new Suspended(Optional.ofNullable(open));
    open = null;
    return suspended;
  }

  private record Suspended(Optional<Open> open) {}

  void resume(Object suspended) {
    open = ((Suspended) suspended).open.orElse(null);
  }

  /// Counts the item that begins and tells what is printed before it.
  ///
  /// @param paragraphStyle the style of its first paragraph
  /// @param start the number from which it counts, if it says one
  String item(String paragraphStyle, Optional<Integer> start) {
    Open list = open;
    if (list == null || list.level >= ListCounter.LEVELS) {
      return "";
    }
    String style = list.style.isEmpty() ? styles.list(paragraphStyle) : list.style;
    return count(list.counter, list.level, styles.levels(style), start);
  }

  /// Counts a heading and tells its number, empty if headings of its level have none.
  String heading(int level, Optional<Integer> start) {
    return level >= 1 && level <= ListCounter.LEVELS
        ? count(headings, level - 1, styles.levels(OdtStyles.OUTLINE), start)
        : "";
  }

  private static String count(
      ListCounter counter, int level, Map<Integer, ListLevel> levels, Optional<Integer> start) {
    ListLevel own = levels.get(level);
    if (own == null || start.isEmpty()) {
      return counter.next(level, levels);
    }
    Map<Integer, ListLevel> anew = new HashMap<>(levels);
    anew.put(level, own.startingAt(start.get()));
    counter.restart(level);
    return counter.next(level, anew);
  }
}
