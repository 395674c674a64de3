package org.rapporteur.web.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.page.Words;

/// Tells one client how something goes on, by events that each tell all there is to know, so that
/// it does not matter if some are passed over. Used by one thread.
public interface Feed {
  /// Waits for the next event, which is the present state the first time.
  ///
  /// @param atMost how long
  /// @return nothing if there is nothing new
  Optional<Event> next(Duration atMost) throws InterruptedException;

  /// An event.
  ///
  /// @param json what it tells, on one line
  /// @param last whether nothing comes after it
  record Event(String json, boolean last) {}

  /// Opens feeds. Thread-safe.
  interface Source {
    /// A feed for a client.
    ///
    /// @param words its language
    /// @param parts what stands in the address for the parts in braces of its route
    /// @return null if there is nothing to tell of
    @Nullable Feed open(Words words, Map<String, String> parts);
  }
}
