package org.rapporteur.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.index.CorpusIndex;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.batch.Intake;
import org.rapporteur.web.http.AccessLog;
import org.rapporteur.web.limit.Limits;

/// What a reading room is opened with.
///
/// @param index the index to read
/// @param instruments the tables of instruments
/// @param vocabulary the names that queries may use
/// @param host the name or address to listen at
/// @param port the port to listen at, 0 for any that is free
/// @param access who may come in
/// @param log is told of each request in a line; says nothing of what was searched for unless asked
/// @param limits how much of the machine visitors may take
/// @param intake how documents are added, nothing if they are not
public record RoomSettings(
    CorpusIndex index,
    Supplier<Instruments> instruments,
    Vocabulary vocabulary,
    String host,
    int port,
    Access access,
    AccessLog log,
    Limits limits,
    Optional<Intake> intake) {
  /// Where it listens unless told otherwise: nobody but this machine reaches it.
  public static final String LOOPBACK = "127.0.0.1";

  /// @throws IllegalArgumentException if the port is none, or whoever reaches a server that others
  ///   reach too may come in
  public RoomSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
    if (access.isOpen() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "others reach " + host + ": say with --users-file or --token-file who may come in");
    }
  }

  /// A room for this machine alone.
  public RoomSettings(
      CorpusIndex index,
      Supplier<Instruments> instruments,
      Vocabulary vocabulary,
      String host,
      int port) {
    this(
        index,
        instruments,
        vocabulary,
        host,
        port,
        Access.OPEN,
        AccessLog.NONE,
        Limits.USUAL,
        Optional.empty());
  }

  private static boolean isLoopback(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!address.isLoopbackAddress()) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
