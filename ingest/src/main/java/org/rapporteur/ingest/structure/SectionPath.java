package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.document.Passage;

/// The headings above a place. Mutable; one for a document.
final class SectionPath {
  private record Section(int depth, String title) {}

  private final List<Section> open = new ArrayList<>();

  void open(int depth, String title) {
    close(depth - 1);
    open.add(new Section(depth, title));
  }

  void close(int depth) {
    while (!open.isEmpty() && open.getLast().depth > depth) {
      open.removeLast();
    }
  }

  int depth() {
    return open.isEmpty() ? 0 : open.getLast().depth;
  }

  String outermost() {
    return open.isEmpty() ? "" : open.getFirst().title;
  }

  /// The titles, outermost first; of a heading, those above it.
  List<String> path(Passage.Kind kind) {
    List<String> titles = open.stream().map(Section::title).toList();
    return kind == Passage.Kind.HEADING
        ? titles.subList(0, Math.max(0, titles.size() - 1))
        : titles;
  }
}
