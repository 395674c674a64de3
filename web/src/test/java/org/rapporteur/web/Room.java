package org.rapporteur.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.http.AccessLog;
import org.rapporteur.web.limit.Limits;

/// A reading room at a free port, and a client that asks it.
public final class Room implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final ReadingRoom room;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build();

  private Room(ReadingRoom room) {
    this.room = room;
  }

  /// A room over the specimens.
  public static Room ofSpecimens() throws IOException {
    return of(SpecimenIndex.folder());
  }

  /// A room over an index.
  public static Room of(Path index) throws IOException {
    return new Room(
        ReadingRoom.open(
            new RoomSettings(
                LuceneCorpus.open(index, SpecimenIndex.VOCABULARY),
                () -> SpecimenIndex.INSTRUMENTS,
                SpecimenIndex.VOCABULARY,
                RoomSettings.LOOPBACK,
                0)));
  }

  /// A room over the specimens with limits.
  public static Room limited(Limits limits) throws IOException {
    return new Room(ReadingRoom.open(settings(Access.OPEN, limits)));
  }

  /// A room over the specimens for those who have an account.
  public static Room guarded(Access access) throws IOException {
    return new Room(ReadingRoom.open(settings(access, Limits.USUAL)));
  }

  private static RoomSettings settings(Access access, Limits limits) {
    return new RoomSettings(
        LuceneCorpus.open(SpecimenIndex.folder(), SpecimenIndex.VOCABULARY),
        () -> SpecimenIndex.INSTRUMENTS,
        SpecimenIndex.VOCABULARY,
        RoomSettings.LOOPBACK,
        0,
        access,
        AccessLog.NONE,
        limits);
  }

  /// Sends a form.
  ///
  /// @param headers names and values in turn
  public HttpResponse<String> post(String address, String form, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(room.address().resolve(address))
            .timeout(LIMIT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return client.send(
        headers.length == 0 ? request.build() : request.headers(headers).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  public URI address() {
    return room.address();
  }

  /// The routes of pages and files, as the server has them.
  public List<String> routes() {
    return room.routes();
  }

  /// Asks for an address.
  ///
  /// @param headers names and values in turn
  public HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(room.address().resolve(address)).timeout(LIMIT);
    return client.send(
        headers.length == 0 ? request.build() : request.headers(headers).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /// Asks for an address whose answer is no text.
  public HttpResponse<byte[]> bytes(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(room.address().resolve(address)).timeout(LIMIT).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  @Override
  public void close() throws IOException {
    client.close();
    room.close();
  }
}
