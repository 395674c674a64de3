package org.rapporteur.corpus.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words that follow one another, maybe of several looks. Immutable; each method makes another
/// line.
///
/// @param runs the words in order
public record Line(List<Run> runs) {
  public static final Line EMPTY = new Line(List.of());

  public Line {
    runs = List.copyOf(runs);
  }

  /// A line of plain words.
  public static Line of(String words) {
    return EMPTY.plain(words);
  }

  public Line plain(String words) {
    return with(new Run.Plain(words));
  }

  public Line strong(String words) {
    return with(new Run.Strong(words));
  }

  public Line remark(String words) {
    return with(new Run.Remark(words));
  }

  /// Adds words that lead to a heading of the same paper.
  public Line reference(String words, String anchor) {
    return with(new Run.Reference(words, anchor));
  }

  /// Adds words that lead to a passage of the index.
  public Line permalink(String words, String passageId) {
    return with(new Run.Permalink(words, passageId));
  }

  /// Adds the words of another line.
  public Line then(Line other) {
    List<Run> more = new ArrayList<>(runs);
    more.addAll(other.runs);
    return new Line(more);
  }

  private Line with(Run run) {
    List<Run> more = new ArrayList<>(runs);
    more.add(run);
    return new Line(more);
  }

  /// The words without markup.
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
