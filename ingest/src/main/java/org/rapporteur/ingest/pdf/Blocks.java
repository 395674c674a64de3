package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.pdf.Block.Kind;

/// Makes the blocks of a document: paragraphs that run on in the next column, on the next page or
/// around footnotes are one, tables go on over pages, footnotes stand behind the text of the page
/// on which they begin. Used once, for one document.
final class Blocks {
  private final Paragraphs paragraphs;
  private final FootFinder feet;
  private final List<Block> blocks = new ArrayList<>();
  private int lastText = -1;
  private int lastNote = -1;
  private int lastTable = -1;

  Blocks(Typography type) {
    paragraphs = new Paragraphs(type);
    feet = new FootFinder(type);
  }

  /// The blocks in reading order.
  List<Block> of(List<PageLayout> pages) {
    for (PageLayout page : pages) {
      FootFinder.Parted parted = feet.part(page);
      boolean fresh = true;
      for (Region region : parted.regions()) {
        add(region, page.sheet().number(), fresh);
        fresh = false;
      }
      parted.notes().forEach(note -> add(note, page.sheet().number()));
    }
    return blocks;
  }

  private void add(Region region, int page, boolean firstOfPage) {
    switch (region) {
      case Region.Flow flow -> {
        boolean first = true;
        for (Block.Text text : paragraphs.of(flow)) {
          addText(text, first);
          first = false;
        }
      }
      case Region.Table table -> addTable(table, page, firstOfPage);
      case Region.Box(List<Region> inner) -> {
        if (!inner.isEmpty()) {
          blocks.add(new Block.Box(page, inside(inner, page)));
        }
      }
    }
  }

  private List<Block> inside(List<Region> regions, int page) {
    List<Block> found = new ArrayList<>();
    for (Region region : regions) {
      switch (region) {
        case Region.Flow flow -> found.addAll(paragraphs.of(flow));
        case Region.Table(List<Region.Row> rows, List<Float> edges) ->
            found.add(new Block.Table(page, edges, rows));
        case Region.Box(List<Region> inner) -> found.addAll(inside(inner, page));
      }
    }
    return found;
  }

  /// @param firstOfFlow whether a column's or page's end, a table or a box stands before it
  private void addText(Block.Text text, boolean firstOfFlow) {
    if (firstOfFlow
        && lastText >= 0
        && blocks.get(lastText) instanceof Block.Text before
        && isElsewhere(before.last(), text.first())
        && paragraphs.continues(before, text)) {
      blocks.set(lastText, before.with(text));
    } else {
      blocks.add(text);
      lastText = blocks.size() - 1;
      lastTable = -1;
    }
  }

  /// Whether a line is on another page than the one before it, or in another column.
  private static boolean isElsewhere(Line before, Line after) {
    boolean turned = before.sheet().turn() != after.sheet().turn();
    return !turned
        && (before.sheet().number() != after.sheet().number()
            || after.baseline() < before.baseline());
  }

  private void addTable(Region.Table table, int page, boolean firstOfPage) {
    boolean goesOn =
        firstOfPage
            && lastTable >= 0
            && lastTable >= lastText
            && blocks.get(lastTable) instanceof Block.Table before
            && before.page() < page
            && TableParts.match(before.edges(), table.edges());
    if (goesOn && blocks.get(lastTable) instanceof Block.Table before) {
      List<Region.Row> rows = TableParts.joined(before.rows(), table.rows());
      blocks.set(lastTable, new Block.Table(before.page(), before.edges(), rows));
    } else {
      blocks.add(new Block.Table(page, table.edges(), table.rows()));
      lastTable = blocks.size() - 1;
    }
  }

  private void add(FootFinder.Note note, int page) {
    boolean begins = !note.label().isEmpty();
    if (!begins && lastNote >= 0 && blocks.get(lastNote) instanceof Block.Note before) {
      blocks.set(lastNote, before.with(note.lines()));
    } else if (begins) {
      blocks.add(new Block.Note(page, note.label(), note.skip(), note.lines()));
      lastNote = blocks.size() - 1;
    } else {
      blocks.add(new Block.Text(page, Kind.PARAGRAPH, Region.Column.PAGE, note.lines()));
    }
  }
}
