package org.rapporteur.web.batch;

import org.rapporteur.corpus.BatchProgress;

/// Keeps the state of a job while its batch goes on. Is called by one thread at a time.
final class JobProgress implements BatchProgress {
  private final Job job;
  private JobState.Running running = JobState.Running.BEGUN;

  JobProgress(Job job) {
    this.job = job;
  }

  @Override
  public void found(int files, long bytes) {
    become(new JobState.Running(files, 0, bytes, 0));
  }

  @Override
  public void done(Finished file) {
    become(
        new JobState.Running(
            running.files(),
            running.done() + 1,
            running.bytes(),
            running.bytesDone() + file.bytes()));
  }

  private void become(JobState.Running next) {
    running = next;
    job.become(next);
  }
}
