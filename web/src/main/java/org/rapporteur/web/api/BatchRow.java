package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.web.batch.Job;
import org.rapporteur.web.batch.JobState;
import org.rapporteur.web.batch.Outcome;
import org.rapporteur.web.page.Words;
import org.rapporteur.web.upload.Received;
import org.rapporteur.web.upload.UploadLimits;

/// A batch as programs see it.
///
/// @param job the batch
/// @param state how far it is
/// @param limits by what files were refused
record BatchRow(Job job, JobState state, UploadLimits limits) {
  static final Listing<BatchRow> LISTING =
      Listing.<BatchRow>of("batches")
          .key("batch", row -> row.job().number())
          .key("asked", row -> row.job().asked())
          .key("state", BatchRow::word)
          .key("files", row -> row.running(JobState.Running::files))
          .key("files_read", row -> row.running(JobState.Running::done))
          .key("changed", row -> row.done(Outcome::changed))
          .key("unreadable", row -> row.done(Outcome::unreadable))
          .key("unchanged", row -> row.done(Outcome::unchanged))
          .key("left", row -> row.done(Outcome::left))
          .detail("came", row -> row.done(Outcome::batch))
          .detail("kept", row -> new Cell.Many(row.kept(), "; "))
          .detail("refused", row -> new Cell.Many(row.refused(), "; "))
          .prose("problem", row -> row.state() instanceof JobState.Failed(var why) ? why : "");

  BatchRow(Job job, UploadLimits limits) {
    this(job, job.state(), limits);
  }

  private String word() {
    return switch (state) {
      case JobState.Waiting waiting -> "waiting";
      case JobState.Running running -> "running";
      case JobState.Done done -> "done";
      case JobState.Failed failed -> "failed";
    };
  }

  private @Nullable Object running(Function<JobState.Running, Object> value) {
    return state instanceof JobState.Running running ? value.apply(running) : null;
  }

  private @Nullable Object done(Function<Outcome, Object> value) {
    return state instanceof JobState.Done(Outcome outcome) ? value.apply(outcome) : null;
  }

  private List<String> kept() {
    return job.files().stream()
        .flatMap(file ->
            file instanceof Received.Kept kept
                ? Optional.of(kept.name()).stream()
                : Optional.<String>empty().stream())
        .toList();
  }

  private List<String> refused() {
    return job.files().stream()
        .flatMap(file ->
            file instanceof Received.Refused refused
                ? Optional.of(refused.sentence(Words.english(), limits)).stream()
                : Optional.<String>empty().stream())
        .toList();
  }
}
