package org.rapporteur.ingest.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/// Where the events of a document stand: on which page, in a footnote or in furniture, in an item,
/// in what is not shown, in a web page inside a message. Used once, for one document.
final class Regions {
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "noscript", "template");

  private static final Pattern HIDDEN = Pattern.compile("(?s).*display\\s*:\\s*none.*");

  private final boolean ownClasses;
  private final Map<String, String> linkedFootnotes = new HashMap<>();
  private String page = "";
  private int pages;
  private int depth;

  /// The depth of the outermost element that is not shown, 0 outside all of them; likewise of the
  /// others.
  private int hiddenDepth;

  private int furnitureDepth;
  private int footnoteDepth;
  private int webDepth;
  private String footnote = "";
  private int items;
  private int preformatted;

  /// @param ownClasses whether the classes of elements are the parser's, which say what a block is;
  ///   a web page's are its author's and say nothing
  Regions(boolean ownClasses) {
    this.ownClasses = ownClasses;
  }

  /// Enters an element.
  ///
  /// @return whether it is shown
  boolean enter(String local, Attributes attributes) {
    depth++;
    if (hiddenDepth == 0 && (UNSEEN.contains(local) || isHidden(attributes))) {
      hiddenDepth = depth;
    }
    return hiddenDepth == 0;
  }

  private boolean isHidden(Attributes attributes) {
    String style = isWeb() ? attributes.getValue("style") : null;
    return style != null && HIDDEN.matcher(style).matches();
  }

  /// Enters a block, after [#enter].
  void enterBlock(String local, Attributes attributes) {
    String kind = ownClass(attributes);
    if (furnitureDepth == 0 && (kind.equals("furniture") || local.equals("nav"))) {
      furnitureDepth = depth;
    }
    if (kind.equals("web")) {
      webDepth = depth;
    }
    preformatted += local.equals("pre") ? 1 : 0;
    items += ITEMS.contains(local) ? 1 : 0;
    if (kind.equals("page")) {
      pages++;
      String label = attributes.getValue("title");
      page = label == null ? Integer.toString(pages) : label;
    } else if (footnote.isEmpty()) {
      footnote = footnoteLabel(kind, attributes);
      footnoteDepth = footnote.isEmpty() ? 0 : depth;
    }
  }

  private String footnoteLabel(String kind, Attributes attributes) {
    String title = kind.equals("footnote") ? attributes.getValue("title") : null;
    if (title != null) {
      return title;
    }
    String id = attributes.getValue("id");
    return id == null ? "" : linkedFootnotes.getOrDefault(id, "");
  }

  /// Leaves a block, before [#leave].
  void leaveBlock(String local) {
    items -= ITEMS.contains(local) ? 1 : 0;
    preformatted -= local.equals("pre") ? 1 : 0;
  }

  /// Leaves an element.
  void leave() {
    if (hiddenDepth == 0) {
      if (depth == footnoteDepth) {
        footnote = "";
        footnoteDepth = 0;
      }
      furnitureDepth = depth == furnitureDepth ? 0 : furnitureDepth;
      webDepth = depth == webDepth ? 0 : webDepth;
    }
    hiddenDepth = depth == hiddenDepth ? 0 : hiddenDepth;
    depth--;
  }

  /// Notes that the element with an identifier is a footnote.
  void footnoteAt(String id, String label) {
    linkedFootnotes.put(id, label);
  }

  /// The class of an element if it is the parser's, else empty.
  String ownClass(Attributes attributes) {
    String kind = isWeb() ? null : attributes.getValue("class");
    return kind == null ? "" : kind;
  }

  /// Whether the elements are those of a web page.
  boolean isWeb() {
    return !ownClasses || webDepth > 0;
  }

  int depth() {
    return depth;
  }

  String page() {
    return page;
  }

  /// The number of pages so far.
  int pages() {
    return pages;
  }

  boolean isHidden() {
    return hiddenDepth > 0;
  }

  boolean isFurniture() {
    return furnitureDepth > 0;
  }

  /// The label of the footnote, empty outside all.
  String footnote() {
    return footnote;
  }

  boolean isItem() {
    return items > 0;
  }

  boolean isPreformatted() {
    return preformatted > 0;
  }
}
