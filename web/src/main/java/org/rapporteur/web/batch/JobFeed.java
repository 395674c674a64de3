package org.rapporteur.web.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.web.http.Feed;
import org.rapporteur.web.page.Words;

/// Tells how a job goes on.
final class JobFeed implements Feed {
  private final Job job;
  private final Words words;
  private @Nullable JobState told;

  JobFeed(Job job, Words words) {
    this.job = job;
    this.words = words;
  }

  @Override
  public Optional<Event> next(Duration atMost) throws InterruptedException {
    JobState before = told;
    JobState now = before == null ? job.state() : job.after(before, atMost);
    if (now.equals(before)) {
      return Optional.empty();
    }
    told = now;
    return Optional.of(new Event(json(JobLine.of(job, now, words)), now.isOver()));
  }

  private static String json(JobLine line) {
    try {
      StringWriter text = new StringWriter();
      JsonLines json = new JsonLines(text);
      json.line(object ->
          object.text("text", line.words()).number("done", line.done()).number("of", line.of()));
      json.finish();
      return text.toString().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
