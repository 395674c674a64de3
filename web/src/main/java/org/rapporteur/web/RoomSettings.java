package org.rapporteur.web;

import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.query.Vocabulary;

/// What a reading room is opened with.
///
/// @param index the index to read
/// @param instruments the tables of instruments
/// @param vocabulary the names that queries may use
/// @param host the name or address to listen at
/// @param port the port to listen at, 0 for any that is free
public record RoomSettings(
    CorpusIndex index,
    Supplier<Instruments> instruments,
    Vocabulary vocabulary,
    String host,
    int port) {
  /// Where it listens unless told otherwise: nobody but this machine reaches it.
  public static final String LOOPBACK = "127.0.0.1";

  /// @throws IllegalArgumentException if the port is none
  public RoomSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }
}
