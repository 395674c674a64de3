package org.rapporteur.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;
import org.rapporteur.ingest.block.WordsBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Turns the XHTML events of any parser into blocks. Used once, for one document.
final class BlockHandler extends DefaultHandler {
  /// Elements that stand apart from the text around them.
  private static final Set<String> BLOCKS =
      Set.of(
          ("p div h1 h2 h3 h4 h5 h6 li dt dd section article main header footer nav figure figcaption"
                  + " address caption aside blockquote pre center form fieldset legend details"
                  + " summary option hr")
              .split(" "));

  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "noscript", "template");

  private static final Pattern HIDDEN = Pattern.compile("(?s).*display\\s*:\\s*none.*");
  private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private final BlockList blocks = new BlockList();
  private final OpenRows rows = new OpenRows(blocks);
  private final HtmlLists lists = new HtmlLists();
  private final WordsBuilder words = new WordsBuilder();
  private final StringBuilder pending = new StringBuilder();
  private final Map<String, String> linkedFootnotes = new HashMap<>();

  private final boolean ownClasses;
  private String page = "";
  private int pages;
  private int depth;

  /// The depth of the outermost element that is not shown, 0 outside all of them; likewise of
  /// furniture and of a footnote.
  private int hiddenDepth;

  private int furnitureDepth;
  private int footnoteDepth;
  private int itemDepth;
  private int preformatted;
  private boolean lineBroken;
  private @Nullable NoteCall call;
  private String footnote = "";
  private String itemLabel = "";

  /// @param ownClasses whether the classes of elements are the parser's, which say what a block is;
  ///   a web page's are its author's and say nothing
  BlockHandler(boolean ownClasses) {
    this.ownClasses = ownClasses;
  }

  /// The blocks in reading order.
  List<Block> blocks() {
    return blocks.all();
  }

  /// The lines that run at the head or foot of pages, each once.
  List<String> furniture() {
    return blocks.furniture();
  }

  /// The number of pages seen, 0 if the format has none.
  int pages() {
    return pages;
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    depth++;
    if (hiddenDepth > 0) {
      return;
    }
    if (UNSEEN.contains(local) || isHidden(attributes)) {
      hiddenDepth = depth;
      return;
    }
    switch (local) {
      case "sup" -> call().raise(ownClass(attributes).equals("mark"));
      case "a" -> {
        String target = attributes.getValue("href");
        if (target != null && target.startsWith("#")) {
          call().link(target.substring(1));
        }
      }
      case "br" -> breakLine();
      case "span" -> startLine(attributes);
      case "table" -> {
        flush();
        rows.startTable(page);
      }
      case "tr" -> {
        flush();
        rows.startRow();
      }
      case "td", "th" -> {
        flush();
        rows.startCell();
      }
      case "ol" -> {
        flush();
        lists.ordered(attributes);
      }
      case "ul", "dl" -> {
        flush();
        lists.unordered();
      }
      default -> {
        if (BLOCKS.contains(local)) {
          startBlock(local, attributes);
        }
      }
    }
  }

  private boolean isHidden(Attributes attributes) {
    String style = ownClasses ? null : attributes.getValue("style");
    return style != null && HIDDEN.matcher(style).matches();
  }

  /// An empty line between two line breaks of a web page parts paragraphs.
  private void breakLine() {
    if (!ownClasses && call == null && lineBroken && pending.toString().isBlank()) {
      flush();
    } else if (call == null) {
      characters();
      pending.append('\n');
      lineBroken = true;
    } else {
      call.text().append('\n');
    }
  }

  private void startLine(Attributes attributes) {
    if (ownClass(attributes).equals("line")) {
      PrintedLine.parse(attributes.getValue("title"))
          .ifPresent(line -> {
            characters();
            words.line(line.box(), line.confidence());
          });
    }
  }

  private void startBlock(String local, Attributes attributes) {
    flush();
    String kind = ownClass(attributes);
    if (furnitureDepth == 0 && (kind.equals("furniture") || local.equals("nav"))) {
      furnitureDepth = depth;
    }
    preformatted += local.equals("pre") ? 1 : 0;
    if (kind.equals("page")) {
      pages++;
      String label = attributes.getValue("title");
      page = label == null ? Integer.toString(pages) : label;
    } else if (footnote.isEmpty()) {
      footnote = footnoteLabel(kind, attributes);
      footnoteDepth = footnote.isEmpty() ? 0 : depth;
    }
    if (ITEMS.contains(local)) {
      itemDepth++;
      String label = local.equals("li") ? lists.item(attributes) : "";
      itemLabel = footnote.isEmpty() ? label : "";
    }
  }

  private String ownClass(Attributes attributes) {
    String kind = ownClasses ? attributes.getValue("class") : null;
    return kind == null ? "" : kind;
  }

  private String footnoteLabel(String kind, Attributes attributes) {
    String title = kind.equals("footnote") ? attributes.getValue("title") : null;
    if (title != null) {
      return title;
    }
    String id = attributes.getValue("id");
    return id == null ? "" : linkedFootnotes.getOrDefault(id, "");
  }

  private NoteCall call() {
    if (call == null) {
      characters();
      call = new NoteCall(depth);
    }
    return call;
  }

  /// A block inside what looked like a footnote's mark shows that it was none.
  private void giveUpCall() {
    if (call != null) {
      pending.append(call.text());
      call = null;
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    if (hiddenDepth == 0) {
      endShown(local);
    }
    if (depth == hiddenDepth) {
      hiddenDepth = 0;
    }
    depth--;
  }

  private void endShown(String local) {
    switch (local) {
      case "td", "th" -> {
        flush();
        rows.endCell();
      }
      case "tr" -> {
        flush();
        rows.endRow(page);
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> endHeading(local.charAt(1) - '0');
      case "ul", "ol", "dl" -> {
        flush();
        lists.close();
      }
      case "body", "table" -> flush();
      default -> {
        if (BLOCKS.contains(local)) {
          flush();
          itemDepth -= ITEMS.contains(local) ? 1 : 0;
          preformatted -= local.equals("pre") ? 1 : 0;
        }
      }
    }
    if (call != null && call.depth() == depth) {
      endCall();
    }
    if (depth == footnoteDepth) {
      footnote = "";
      footnoteDepth = 0;
    }
    if (depth == furnitureDepth) {
      furnitureDepth = 0;
    }
  }

  private void endCall() {
    NoteCall ended = call;
    call = null;
    if (ended == null) {
      return;
    }
    Optional<String> label = ended.label();
    if (label.isEmpty()) {
      pending.append(ended.text());
      return;
    }
    characters();
    if (label.get().equals(footnote) && words.isEmpty()) {
      return; // the footnote's own number, which leads back
    }
    if (!ended.target().isEmpty()) {
      linkedFootnotes.put(ended.target(), label.get());
    }
    words.mark(label.get());
  }

  private void endHeading(int level) {
    giveUpCall();
    characters();
    if (!words.isEmpty() && footnote.isEmpty() && furnitureDepth == 0) {
      add(new Block.Heading(page, taken(), level));
    } else {
      flush();
    }
  }

  private void flush() {
    giveUpCall();
    characters();
    lineBroken = false;
    if (words.isEmpty()) {
      return;
    }
    Words taken = taken();
    if (furnitureDepth > 0) {
      blocks.addFurniture(taken.text());
    } else if (!footnote.isEmpty()) {
      blocks.addFootnote(page, footnote, taken);
    } else if (itemDepth > 0) {
      add(new Block.ListItem(page, taken));
    } else {
      add(new Block.Paragraph(page, taken));
    }
  }

  private void add(Block block) {
    if (rows.inCell()) {
      rows.add(block);
    } else {
      blocks.add(block);
    }
  }

  /// The words gathered, with the number that their list prints before them.
  private Words taken() {
    Words taken = words.take();
    if (!itemLabel.isEmpty()) {
      taken = Words.of(itemLabel).then(" ", taken);
      itemLabel = "";
    }
    return taken;
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (hiddenDepth > 0) {
      return;
    }
    if (call != null) {
      call.text().append(ch, start, length);
    } else if (preformatted > 0) {
      preformatted(new String(ch, start, length));
    } else {
      pending.append(ch, start, length);
    }
  }

  /// Preformatted text has its paragraphs between empty lines.
  private void preformatted(String text) {
    String[] paragraphs = EMPTY_LINE.split(text, -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        flush();
      }
      pending.append(paragraphs[i]);
    }
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    characters(ch, start, length);
  }

  @Override
  public void endDocument() {
    flush();
    rows.end(page);
  }

  /// Moves pending characters to the words.
  private void characters() {
    lineBroken &= pending.toString().isBlank();
    words.append(pending);
    pending.setLength(0);
  }
}
