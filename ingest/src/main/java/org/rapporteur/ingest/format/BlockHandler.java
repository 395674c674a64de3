package org.rapporteur.ingest.format;

import java.util.List;
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

  private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private final BlockList blocks = new BlockList();
  private final OpenRows rows = new OpenRows(blocks);
  private final HtmlLists lists = new HtmlLists();
  private final WordsBuilder words = new WordsBuilder();
  private final StringBuilder pending = new StringBuilder();
  private final Regions regions;
  private boolean lineBroken;
  private @Nullable NoteCall call;
  private String itemLabel = "";

  /// @param ownClasses whether the classes of elements are the parser's, which say what a block is;
  ///   a web page's are its author's and say nothing
  BlockHandler(boolean ownClasses) {
    this.regions = new Regions(ownClasses);
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
    return regions.pages();
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    if (!regions.enter(local, attributes)) {
      return;
    }
    switch (local) {
      case "sup" -> call().raise(regions.ownClass(attributes).equals("mark"));
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
        rows.startTable(regions.page());
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

  /// An empty line between two line breaks of a web page parts paragraphs.
  private void breakLine() {
    if (regions.isWeb() && call == null && lineBroken && pending.toString().isBlank()) {
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
    if (regions.ownClass(attributes).equals("line")) {
      PrintedLine.parse(attributes.getValue("title"))
          .ifPresent(line -> {
            characters();
            words.line(line.box(), line.confidence());
          });
    }
  }

  private void startBlock(String local, Attributes attributes) {
    flush();
    regions.enterBlock(local, attributes);
    if (local.equals("li")) {
      String label = lists.item(attributes);
      itemLabel = regions.footnote().isEmpty() ? label : "";
    }
  }

  private NoteCall call() {
    if (call == null) {
      characters();
      call = new NoteCall(regions.depth());
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
    if (!regions.isHidden()) {
      endShown(local);
    }
    regions.leave();
  }

  private void endShown(String local) {
    switch (local) {
      case "td", "th" -> {
        flush();
        rows.endCell();
      }
      case "tr" -> {
        flush();
        rows.endRow(regions.page());
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
          regions.leaveBlock(local);
        }
      }
    }
    if (call != null && call.depth() == regions.depth()) {
      endCall();
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
    if (label.get().equals(regions.footnote()) && words.isEmpty()) {
      return; // the footnote's own number, which leads back
    }
    if (!ended.target().isEmpty()) {
      regions.footnoteAt(ended.target(), label.get());
    }
    words.mark(label.get());
  }

  private void endHeading(int level) {
    giveUpCall();
    characters();
    if (!words.isEmpty() && regions.footnote().isEmpty() && !regions.isFurniture()) {
      add(new Block.Heading(regions.page(), taken(), level));
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
    if (regions.isFurniture()) {
      blocks.addFurniture(taken.text());
    } else if (!regions.footnote().isEmpty()) {
      blocks.addFootnote(regions.page(), regions.footnote(), taken);
    } else if (regions.isItem()) {
      add(new Block.ListItem(regions.page(), taken));
    } else {
      add(new Block.Paragraph(regions.page(), taken));
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
    if (regions.isHidden()) {
      return;
    }
    if (call != null) {
      call.text().append(ch, start, length);
    } else if (regions.isPreformatted()) {
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
    rows.end(regions.page());
  }

  /// Moves pending characters to the words.
  private void characters() {
    lineBroken &= pending.toString().isBlank();
    words.append(pending);
    pending.setLength(0);
  }
}
