package org.rapporteur.web.batch;

import java.time.temporal.ChronoUnit;
import org.rapporteur.web.page.Words;

/// A job as pages show it.
///
/// @param number its number
/// @param address its page
/// @param asked when it was asked for
/// @param words how far it is, a sentence
/// @param done how much is done of what is to be done, in kilobytes: files are of all sizes
/// @param of how much is to be done, 0 if that is not known
/// @param over whether it is over
/// @param failed whether it could not be done
public record JobLine(
    int number,
    String address,
    String asked,
    String words,
    long done,
    long of,
    boolean over,
    boolean failed) {
  private static final long KILOBYTE = 1024;

  static JobLine of(Job job, JobState state, Words words) {
    long done = 0;
    long of = 0;
    if (state instanceof JobState.Running running) {
      done = running.bytesDone() / KILOBYTE;
      of = Math.max(1, running.bytes() / KILOBYTE);
    }
    return new JobLine(
        job.number(),
        CollectionPages.BATCHES + "/" + job.number(),
        job.asked().truncatedTo(ChronoUnit.SECONDS).toString(),
        sentence(state, words),
        done,
        of,
        state.isOver(),
        state instanceof JobState.Failed);
  }

  private static String sentence(JobState state, Words words) {
    return switch (state) {
      case JobState.Waiting waiting -> words.get("batch.waiting");
      case JobState.Running(int files, int done, long bytes, long bytesDone) ->
          files == 0
              ? words.get("batch.looking")
              : words.get("batch.running", words.number(done), words.number(files));
      case JobState.Done(Outcome outcome) -> done(outcome, words);
      case JobState.Failed failed -> words.get("batch.failed");
    };
  }

  private static String done(Outcome outcome, Words words) {
    long failed = outcome.unreadable();
    return words.count("batch.done", outcome.changed())
        + (failed == 0 ? "" : " " + words.count("batch.unreadable", failed))
        + (outcome.left() == 0 ? "" : " " + words.count("batch.left", outcome.left()));
  }
}
