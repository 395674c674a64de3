package org.rapporteur.corpus.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a [Paper] consists of.
public sealed interface Block {
  /// All lines in it, in order.
  List<Line> lines();

  /// A heading.
  ///
  /// @param level 1 for a chapter, to 4
  /// @param line its words
  /// @param anchor by which references lead to it: ASCII letters, digits and hyphens, unique in the
  ///   paper
  record Heading(int level, Line line, String anchor) implements Block {
    static final int LOWEST = 4;

    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    /// @throws IllegalArgumentException if the level or the anchor is not one
    public Heading {
      if (level < 1 || level > LOWEST || !ANCHOR.matcher(anchor).matches()) {
        throw new IllegalArgumentException("not a heading: level " + level + ", " + anchor);
      }
    }

    @Override
    public List<Line> lines() {
      return List.of(line);
    }
  }

  /// A paragraph in the paper's own words.
  record Paragraph(Line line) implements Block {
    @Override
    public List<Line> lines() {
      return List.of(line);
    }
  }

  /// Words of a document, and whose they are. Line breaks in the words are kept.
  ///
  /// @param words the words as they stand in the document
  /// @param source the citation, and whatever else is to be said of the words
  record Quotation(Line words, Line source) implements Block {
    @Override
    public List<Line> lines() {
      return List.of(words, source);
    }
  }

  /// A list with a bullet before each line.
  record Items(List<Line> lines) implements Block {
    public Items {
      lines = List.copyOf(lines);
    }
  }

  /// A table.
  ///
  /// @param caption what it shows
  /// @param header the names of its columns, of which the first names the row
  /// @param rows its rows, each with a cell for every column
  record Grid(String caption, List<String> header, List<List<Line>> rows) implements Block {
    /// @throws IllegalArgumentException if a row has not a cell for every column
    public Grid {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Line> row : rows) {
        if (row.size() != header.size()) {
          throw new IllegalArgumentException(row.size() + " cells under " + header);
        }
      }
    }

    @Override
    public List<Line> lines() {
      return rows.stream().flatMap(List::stream).toList();
    }

    /// The whole table as lines of text, its header first.
    Stream<List<Line>> all() {
      return Stream.concat(Stream.of(header.stream().map(Line::of).toList()), rows.stream());
    }
  }
}
