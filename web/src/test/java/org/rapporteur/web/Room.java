package org.rapporteur.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.web.access.Access;
import org.rapporteur.web.batch.Indexer;
import org.rapporteur.web.batch.Intake;
import org.rapporteur.web.http.AccessLog;
import org.rapporteur.web.limit.Limits;
import org.rapporteur.web.upload.UploadLimits;

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
        limits,
        Optional.empty());
  }

  /// A room over an index that takes documents, and reads them in this process.
  ///
  /// @param documents the folder of which the index was made
  public static Room taking(Path index, Path documents) throws IOException {
    return taking(index, documents, UploadLimits.USUAL, Access.OPEN, indexer(index));
  }

  /// A room over an index that takes documents.
  public static Room taking(
      Path index, Path documents, UploadLimits limits, Access access, Indexer indexer)
      throws IOException {
    return new Room(
        ReadingRoom.open(
            new RoomSettings(
                LuceneCorpus.open(index, SpecimenIndex.VOCABULARY),
                () -> SpecimenIndex.INSTRUMENTS,
                SpecimenIndex.VOCABULARY,
                RoomSettings.LOOPBACK,
                0,
                access,
                AccessLog.NONE,
                Limits.USUAL,
                Optional.of(new Intake(documents, limits, indexer)))));
  }

  /// Reads documents in this process.
  public static Indexer indexer(Path index) {
    return (paths, progress, stopped) -> {
      try (Pipeline pipeline = new Pipeline(SpecimenIndex.INSTRUMENTS)) {
        return pipeline.run(
            BatchRequest.of(paths, 1),
            LuceneCorpus.open(index, SpecimenIndex.VOCABULARY),
            progress,
            stopped);
      }
    };
  }

  /// What somebody has who loaded a page with a form.
  ///
  /// @param cookie the header with the cookie
  /// @param token what the form sends
  public record Visitor(String cookie, String token) {}

  /// Loads a page with a form.
  public Visitor visitor(String address, String... headers)
      throws IOException, InterruptedException {
    HttpResponse<String> page = get(address, headers);
    Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page.body());
    if (!token.find()) {
      throw new IllegalStateException("no form at " + address + ": " + page.body());
    }
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
    return new Visitor(cookie.split(";", 2)[0], token.group(1));
  }

  /// Sends a form with files.
  ///
  /// @param headers names and values in turn
  public HttpResponse<String> send(String address, FileForm form, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(room.address().resolve(address))
            .timeout(LIMIT)
            .header("Content-Type", FileForm.TYPE)
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes()));
    return client.send(
        headers.length == 0 ? request.build() : request.headers(headers).build(),
        HttpResponse.BodyHandlers.ofString());
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

  /// Sends a request with a body of any kind.
  ///
  /// @param headers names and values in turn
  public HttpResponse<String> ask(String method, String address, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(room.address().resolve(address))
            .timeout(LIMIT)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
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
