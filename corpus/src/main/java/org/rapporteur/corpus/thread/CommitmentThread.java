package org.rapporteur.corpus.thread;

import java.util.List;
import org.rapporteur.core.instrument.Theme;

/// What was said of one theme, in the order of time.
///
/// @param theme the theme
/// @param events what was said; maybe nothing
public record CommitmentThread(Theme theme, List<Event> events) {
  public CommitmentThread {
    events = List.copyOf(events);
  }
}
