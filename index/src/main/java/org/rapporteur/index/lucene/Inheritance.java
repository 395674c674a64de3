package org.rapporteur.index.lucene;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.index.Revision;

/// What a document has from its predecessor.
///
/// @param arrivals when each of its passages came
/// @param revision what the last replacement of its bytes removed, null if there was none
record Inheritance(List<Instant> arrivals, @Nullable Revision revision) {
  /// What a passage is told by. "Yes." to another question is another passage.
  private record Told(@Nullable Question question, Voice voice, String text) {
    static Told of(Passage passage, String text) {
      return new Told(passage.locator().question(), passage.voice(), text);
    }
  }

  /// @param before the predecessor, if there was one
  /// @param batch the instant of this batch
  static Inheritance of(Document document, Optional<StoredDocuments.Stored> before, Instant batch) {
    if (before.isEmpty()) {
      return new Inheritance(document.passages().stream().map(p -> batch).toList(), null);
    }
    StoredDocuments.Stored old = before.get();
    boolean sameBytes = old.tables().document.equals(document.digest());
    Instant otherwise =
        sameBytes
            ? old.passages().stream()
                .map(StoredPassage::since)
                .min(Instant::compareTo)
                .orElse(batch)
            : batch;
    Map<Told, Deque<StoredPassage>> left = new HashMap<>();
    for (StoredPassage passage : old.passages()) {
      left.computeIfAbsent(Told.of(passage.untagged(), passage.text()), t -> new ArrayDeque<>())
          .add(passage);
    }
    List<Instant> arrivals = new ArrayList<>();
    for (Passage passage : document.passages()) {
      Deque<StoredPassage> same = left.get(Told.of(passage, document.textOf(passage)));
      StoredPassage found = same == null ? null : same.poll();
      arrivals.add(found == null ? otherwise : found.since());
    }
    if (sameBytes) {
      return new Inheritance(arrivals, old.revision());
    }
    List<Revision.Changed> removed =
        left.values().stream()
            .flatMap(Deque::stream)
            .sorted(Comparator.comparingInt(passage -> passage.untagged().ordinal()))
            .map(old::shown)
            .toList();
    return new Inheritance(arrivals, new Revision(batch, old.entry().digest(), List.of(), removed));
  }
}
