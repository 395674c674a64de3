package org.rapporteur.web.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.corpus.FileChange;
import org.rapporteur.corpus.UnreadPages;
import org.rapporteur.corpus.alert.News;

/// What a job did.
///
/// @param batch its instant: passages that are new came with it
/// @param changes what was done about files that are not as they were
/// @param unchanged how many files are as they were
/// @param unreadPages the documents that were read but for some pages
/// @param left how many files were not begun, since it was stopped
/// @param duration how long it took
/// @param news what is new for saved queries, without the passages
public record Outcome(
    Instant batch,
    List<FileChange> changes,
    long unchanged,
    List<UnreadPages> unreadPages,
    int left,
    Duration duration,
    List<News> news) {
  public Outcome {
    changes = List.copyOf(changes);
    unreadPages = List.copyOf(unreadPages);
    news = List.copyOf(news);
  }

  static Outcome of(BatchReport report, List<News> news) {
    return new Outcome(
        report.batch(),
        report.changes().stream().filter(change -> !isAsItWas(change)).toList(),
        report.changes().stream().filter(Outcome::isAsItWas).count(),
        report.unreadPages(),
        report.left(),
        report.duration(),
        news);
  }

  /// How many files could not be read.
  public long unreadable() {
    return changes.stream().filter(FileChange.Failed.class::isInstance).count();
  }

  /// How many files are not as they were, and can be read or are gone.
  public long changed() {
    return changes.size() - unreadable();
  }

  /// A file that failed before and was not tried again is as it was too; the page of the documents
  /// names it.
  private static boolean isAsItWas(FileChange change) {
    return change instanceof FileChange.Unchanged
        || (change instanceof FileChange.Failed failed && !failed.tried());
  }
}
