package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;
import org.rapporteur.ingest.block.WordsBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Turns the XHTML events of any parser into blocks. Used once, for one document.
final class BlockHandler extends DefaultHandler {
  /// What Tika writes where a Word file calls a footnote. The number is the file's own identifier,
  /// so the printed one is counted.
  private static final Pattern WORD_MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d+\\]");

  /// Elements that stand apart from the text around them.
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "figure",
          "figcaption",
          "address",
          "caption",
          "aside",
          "blockquote",
          "pre");

  private final BlockList blocks = new BlockList();
  private final WordsBuilder words = new WordsBuilder();
  private final StringBuilder pending = new StringBuilder();
  private final Deque<String> wordFootnotes = new ArrayDeque<>();
  private final Map<String, String> linkedFootnotes = new HashMap<>();
  private final List<Words> cells = new ArrayList<>();

  private final boolean ownClasses;
  private String page = "";
  private boolean inFurniture;
  private int pages;
  private int wordMarks;
  private int cellDepth;
  private int skipped;
  private boolean inList;
  private @Nullable NoteCall call;
  private String footnote = "";
  private int footnoteDepth;
  private int depth;

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
    switch (local) {
      case "script", "style", "head", "noscript", "template" -> skipped++;
      case "sup" -> call().raise(ownClass(attributes).equals("mark"));
      case "a" -> {
        String target = attributes.getValue("href");
        if (target != null && target.startsWith("#")) {
          call().link(target.substring(1));
        }
      }
      case "br" -> pending.append('\n');
      case "span" -> startLine(attributes);
      case "td", "th" -> {
        flush();
        cellDepth++;
      }
      case "tr", "table", "ul", "ol", "dl" -> flush();
      default -> {
        if (BLOCKS.contains(local)) {
          startBlock(attributes, local.equals("li") || local.equals("dt") || local.equals("dd"));
        }
      }
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

  private void startBlock(Attributes attributes, boolean listItem) {
    flush();
    inList |= listItem;
    String kind = ownClass(attributes);
    inFurniture = kind.equals("furniture");
    if (kind.equals("page")) {
      pages++;
      String label = attributes.getValue("title");
      page = label == null ? Integer.toString(pages) : label;
    } else if (footnote.isEmpty()) {
      footnote = footnoteLabel(kind, attributes);
      footnoteDepth = depth;
    }
  }

  private String ownClass(Attributes attributes) {
    String kind = ownClasses ? attributes.getValue("class") : null;
    return kind == null ? "" : kind;
  }

  private String footnoteLabel(String kind, Attributes attributes) {
    if (kind.equals("footnote") || kind.equals("endnote")) {
      String title = attributes.getValue("title");
      String counted = wordFootnotes.poll();
      return title != null ? title : counted != null ? counted : "";
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
    switch (local) {
      case "script", "style", "head", "noscript", "template" -> skipped--;
      case "td", "th" -> {
        endCell();
        cellDepth--;
      }
      case "tr" -> endRow();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> endHeading(local.charAt(1) - '0');
      case "body", "ul", "ol" -> flush();
      default -> {
        if (BLOCKS.contains(local)) {
          flush();
          inList &= !local.equals("li") && !local.equals("dd") && !local.equals("dt");
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
    depth--;
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
    characters();
    Words title = words.take();
    if (title.isEmpty()) {
      return;
    }
    if (cellDepth > 0) {
      cells.add(title);
    } else {
      blocks.add(new Block.Heading(page, title, level));
    }
  }

  private void flush() {
    giveUpCall();
    characters();
    if (words.isEmpty() || cellDepth > 0) {
      pending.append(cellDepth > 0 && !words.isEmpty() ? "\n" : "");
      return;
    }
    Words taken = words.take();
    if (inFurniture) {
      blocks.addFurniture(taken.text());
      inFurniture = false;
    } else if (!footnote.isEmpty()) {
      blocks.addFootnote(page, footnote, taken);
    } else if (inList) {
      blocks.add(new Block.ListItem(page, taken));
    } else {
      blocks.add(new Block.Paragraph(page, taken));
    }
  }

  private void endCell() {
    characters();
    cells.add(words.take());
  }

  private void endRow() {
    blocks.addRow(page, cells);
    cells.clear();
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (skipped > 0) {
      return;
    }
    if (call != null) {
      call.text().append(ch, start, length);
    } else {
      pending.append(ch, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    characters(ch, start, length);
  }

  @Override
  public void endDocument() {
    flush();
  }

  /// Moves pending characters to the words, marks of Word footnotes taken out.
  private void characters() {
    Matcher mark = WORD_MARK.matcher(pending);
    int from = 0;
    while (mark.find()) {
      words.append(pending.subSequence(from, mark.start()));
      String label = Integer.toString(++wordMarks);
      words.mark(label);
      wordFootnotes.add(label);
      from = mark.end();
    }
    words.append(pending.subSequence(from, pending.length()));
    pending.setLength(0);
  }
}
