package org.rapporteur.web.party;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.document.Genre;
import org.rapporteur.corpus.thread.CommitmentThread;
import org.rapporteur.corpus.thread.Event;
import org.rapporteur.corpus.thread.Timeline;
import org.rapporteur.web.page.Cited;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Words;

/// What the page of a party's commitments shows.
///
/// @param party its page
/// @param threads its themes with what was said of each
/// @param sources the names of the documents that were looked at
public record TimelinePage(Link party, List<Subject> threads, List<String> sources) {
  /// What was said of a theme, in the order of time.
  ///
  /// @param anchor its place on the page
  /// @param title the theme
  public record Subject(String anchor, String title, List<Said> said) {}

  /// Something that was said.
  ///
  /// @param when the year and the sort of document
  /// @param stage what became of the commitment
  /// @param quote its words
  public record Said(String when, String stage, Cited quote) {}

  static TimelinePage of(Timeline timeline, Link party, Words words) {
    List<Subject> threads =
        new ArrayList<>(timeline.threads().stream().map(thread -> thread(thread, words)).toList());
    if (!timeline.nowhere().isEmpty()) {
      threads.add(
          new Subject("nowhere", words.get("timeline.nowhere"), said(timeline.nowhere(), words)));
    }
    return new TimelinePage(
        party,
        List.copyOf(threads),
        timeline.sources().stream().map(entry -> entry.source().name()).toList());
  }

  private static String when(Event event, Words words) {
    String year = event.year() == 0 ? words.get("timeline.undated") : String.valueOf(event.year());
    Genre genre = event.document().metadata().orElseThrow().genre().value();
    return words.get("timeline.when", year, words.of(genre));
  }

  private static Subject thread(CommitmentThread thread, Words words) {
    return new Subject(
        "theme-" + thread.theme().id(),
        thread.theme().title(words.language()),
        said(thread.events(), words));
  }

  private static List<Said> said(List<Event> events, Words words) {
    return events.stream()
        .map(event ->
            new Said(
                when(event, words),
                words.of(event.stage()),
                Cited.of(
                    event.quote().passageId(),
                    event.quote().citation(),
                    event.quote().text(),
                    event.remark())))
        .toList();
  }
}
