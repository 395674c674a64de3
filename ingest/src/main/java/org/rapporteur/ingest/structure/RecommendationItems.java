package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.RecommendationScheme;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// Recommendations that are items of lists under numbered paragraphs, each made one block.
///
/// | blocks | become |
/// |---|---|
/// | `82. The recommendations below` · `will be examined:` | the paragraph, whole |
/// | `82.1 Ratify the` · `Protocol (Arvenia);` | one item |
/// | `82.2 Adopt the bill (Corvania); 82.3 Amend it (Nordhal);` | two items |
/// | `82.4 Repeal it (Arvenia);` · `Institutions` · `82.5 …` | a heading between two items |
///
/// A misprinted paragraph, `28.6` between `82.5` and `82.7`, is kept as printed.
final class RecommendationItems {
  /// A recommendation in a list.
  ///
  /// @param code its code
  /// @param list the paragraph that introduces the list, and says what became of it
  record Item(RecommendationCode code, String list) {}

  /// A block or a part of one, and the code with which it begins, if any.
  private record Piece(Block block, Optional<RecommendationCode> code) {
    String text() {
      return block.words().text();
    }
  }

  private static final String CODE = "([1-9]\\d{0,2})\\.([1-9]\\d{0,2})\\.?(?=\\s|\\p{Lu}|$)";
  private static final Pattern FIRST = Pattern.compile(CODE + "(?!\\s*[,;)])");
  private static final Pattern INNER = Pattern.compile("[;.:)\\]*]\\s{1,3}(" + CODE + ")");
  private static final Pattern MISPRINTED =
      Pattern.compile("\\d{2,3}\\.\\d{1,3}\\.?\\s+\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern AFTER_LISTS =
      Pattern.compile(
          "(?:annex|annexe|anexo|appendix|appendice)\\b.{0,80}", Pattern.CASE_INSENSITIVE);

  /// How many numbers may be missing before one that stands inside a block.
  private static final int MOST_MISSING = 2;

  /// In how many pieces a page layout may have broken an item.
  private static final int MOST_PIECES = 30;

  private final List<String> listWords;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, Item> items = new HashMap<>();

  private RecommendationItems(List<String> listWords) {
    this.listWords = listWords.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /// Reads the lists of a document, if recommendations are written so.
  static RecommendationItems of(List<Block> blocks, RecommendationScheme scheme) {
    RecommendationItems found = new RecommendationItems(scheme.listWords());
    switch (scheme.code()) {
      case HEADING -> found.blocks.addAll(blocks);
      case ITEM -> found.read(blocks);
    }
    return found;
  }

  /// The document's blocks, those of recommendations in one each.
  List<Block> blocks() {
    return blocks;
  }

  /// The recommendation that a block is, if it is one.
  Optional<Item> at(int block) {
    return Optional.ofNullable(items.get(block));
  }

  private void read(List<Block> source) {
    NumberChain chain = new NumberChain(source);
    String section = "";
    int at = 0;
    while (at < source.size()) {
      OptionalInt paragraph = chain.numberAt(at);
      int end = at + 1;
      while (end < source.size() && chain.numberAt(end).isEmpty() && !endsLists(source.get(end))) {
        end++;
      }
      List<Block> under = source.subList(at, end);
      if (paragraph.isEmpty()
          || !readList(under, section, Integer.toString(paragraph.getAsInt()))) {
        blocks.addAll(under);
      }
      section = title(under).orElse(section);
      at = end;
    }
  }

  /// The last numbered title among blocks.
  private static Optional<String> title(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block.words().text())
        .filter(text -> Headings.numberedDepth(text) > 0)
        .reduce((earlier, later) -> later);
  }

  private static boolean endsLists(Block block) {
    return !(block instanceof Block.TableRow)
        && AFTER_LISTS.matcher(block.words().text()).matches();
  }

  /// Reads what stands under a paragraph; false if it is no list of recommendations, as neither the
  /// paragraph nor the title above it says.
  private boolean readList(List<Block> under, String section, String paragraph) {
    List<Piece> pieces = pieces(under, paragraph);
    int first = next(pieces, 0);
    if (first == 0 || first == pieces.size()) {
      return false;
    }
    Block lead = pieces.getFirst().block;
    int at = 1;
    while (at < Math.min(first, MOST_PIECES) && !isEnded(lead.words().text())) {
      lead = join(lead, pieces.get(at++).block);
    }
    String list = lead.words().text();
    String above = (section + " " + list).toLowerCase(Locale.ROOT);
    if (listWords.stream().noneMatch(above::contains)) {
      return false;
    }
    blocks.add(lead);
    pieces.subList(at, first).forEach(piece -> blocks.add(piece.block));
    for (at = first; at < pieces.size(); at = next(pieces, at + 1)) {
      add(pieces.subList(at, next(pieces, at + 1)), list);
    }
    return true;
  }

  private static int next(List<Piece> pieces, int from) {
    int at = from;
    while (at < pieces.size() && pieces.get(at).code.isEmpty()) {
      at++;
    }
    return at;
  }

  /// Adds an item and what stands before the next: of that, all up to the last closing bracket
  /// belongs to it, and anything else only as long as the item has not come to an end.
  private void add(List<Piece> pieces, String list) {
    int own = 1;
    for (int i = 1; i < Math.min(pieces.size(), MOST_PIECES); i++) {
      own = endsOnBracket(pieces.get(i).text()) ? i + 1 : own;
    }
    Block item = pieces.getFirst().block;
    List<Block> after = new ArrayList<>();
    for (int i = 1; i < pieces.size(); i++) {
      Block block = pieces.get(i).block;
      boolean goesOn = i < MOST_PIECES && after.isEmpty() && !isEnded(item.words().text());
      boolean open = i < own || (i == own && goesOn);
      if (!open || isNote(block)) {
        after.add(block);
      } else {
        item = join(item, block);
        own = Math.max(own, i + 1);
      }
    }
    pieces.getFirst().code.ifPresent(code -> items.put(blocks.size(), new Item(code, list)));
    blocks.add(new Block.ListItem(item.page(), item.words()));
    blocks.addAll(after);
  }

  /// The blocks under a paragraph, parted where an item begins.
  private static List<Piece> pieces(List<Block> under, String paragraph) {
    List<Piece> pieces = new ArrayList<>();
    int last = 0;
    for (Block block : under) {
      Block rest = block;
      Optional<RecommendationCode> code =
          pieces.isEmpty() ? Optional.empty() : first(rest.words().text(), paragraph, last);
      last = code.map(RecommendationCode::number).orElse(last);
      Matcher inner = INNER.matcher(block.words().text());
      int parted = 0;
      while (inner.find()) {
        int number = Integer.parseInt(inner.group(3));
        if (inner.group(2).equals(paragraph)
            && number > last
            && number <= last + 1 + MOST_MISSING) {
          pieces.add(new Piece(with(rest, rest.words().until(inner.start(1) - parted)), code));
          rest = with(rest, block.words().from(inner.start(1)));
          parted = inner.start(1);
          code = RecommendationCode.tryParse(paragraph + "." + number);
          last = number;
        }
      }
      pieces.add(new Piece(rest, code));
    }
    return pieces;
  }

  private static Optional<RecommendationCode> first(String text, String paragraph, int last) {
    Matcher m = FIRST.matcher(text);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    boolean misprinted =
        Integer.parseInt(m.group(2)) == last + 1 && MISPRINTED.matcher(text).matches();
    return m.group(1).equals(paragraph) || misprinted
        ? RecommendationCode.tryParse(m.group(1) + "." + m.group(2))
        : Optional.empty();
  }

  private static Block with(Block block, Words words) {
    return block instanceof Block.ListItem
        ? new Block.ListItem(block.page(), words)
        : new Block.Paragraph(block.page(), words);
  }

  private static Block join(Block before, Block after) {
    String separator = before.words().text().endsWith("-") ? "" : " ";
    return with(before, before.words().then(separator, after.words()));
  }

  /// A note to the list as a whole, which a page's foot brought between two items.
  private static boolean isNote(Block block) {
    return block.words().text().startsWith("*");
  }

  private static boolean isEnded(String text) {
    return !text.isEmpty() && ";.:)]".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean endsOnBracket(String text) {
    int end = text.length();
    while (end > 0 && ";.,:*” ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean closed = end > 0 && ")]".indexOf(text.charAt(end - 1)) >= 0;
    return closed || (end < text.length() && text.lastIndexOf('(') > text.lastIndexOf(')'));
  }
}
