package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.rapporteur.corpus.specimens.Piece.Gap;

/// Fills lines with pieces, as many as fit.
///
/// @param width the width of a line, in the unit of `measure`
/// @param measure the width of a piece with the space before it
record LineBreaker(double width, ToDoubleFunction<Piece> measure) {

  List<List<Piece>> lines(List<Piece> pieces) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    double used = 0;
    int from = 0;
    while (from < pieces.size()) {
      int to = from + 1;
      while (to < pieces.size() && pieces.get(to).gap() == Gap.NONE) {
        to++;
      }
      List<Piece> together = pieces.subList(from, to);
      double needed = together.stream().mapToDouble(measure).sum();
      if (!line.isEmpty() && used + needed > width) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      line.addAll(together);
      used += needed;
      from = to;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
