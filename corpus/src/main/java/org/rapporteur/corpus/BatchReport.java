package org.rapporteur.corpus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rapporteur.core.document.Failure;

/// What a batch did, once it was committed.
///
/// @param batch its instant: passages that are new came with it
/// @param changes every file with what was done about it, in the order of their names
/// @param unreadPages the documents that were read but for some pages, in the order of their names
/// @param left how many files were not begun, since the batch was stopped
/// @param duration how long it took
public record BatchReport(
    Instant batch,
    List<FileChange> changes,
    List<UnreadPages> unreadPages,
    int left,
    Duration duration) {
  public BatchReport {
    changes = List.copyOf(changes);
    unreadPages = List.copyOf(unreadPages);
  }

  /// How many files had a change of this kind.
  public long count(Class<? extends FileChange> kind) {
    return changes.stream().filter(kind::isInstance).count();
  }

  /// The files that could not be read.
  public List<Failure> failures() {
    return changes.stream()
        .filter(FileChange.Failed.class::isInstance)
        .map(change -> ((FileChange.Failed) change).failure())
        .toList();
  }

  /// Whether nothing at all could be read.
  public boolean readNothing() {
    return changes.isEmpty()
        || changes.stream()
            .allMatch(c -> c instanceof FileChange.Failed || c instanceof FileChange.Removed);
  }
}
