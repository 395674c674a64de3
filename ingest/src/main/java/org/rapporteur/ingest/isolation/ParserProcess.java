package org.rapporteur.ingest.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.HandlerConfig.PARSE_MODE;
import org.apache.tika.pipes.PipesServer.STATUS;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.format.UnreadableFile;
import org.rapporteur.ingest.ocr.OcrOrder;

/// One parsing process. It speaks the protocol of Tika's pipes, as Tika's own `PipesClient` does,
/// but knows how the process ended and trusts nothing that comes from it. Used by one thread at a
/// time.
final class ParserProcess implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  /// How often a process is started that is killed before it is ready.
  private static final int ATTEMPTS = 3;

  /// 128 + 9, what the system says of a process that was killed.
  private static final int KILLED = 137;

  /// The word for [STATUS#CALL], which Tika keeps to itself.
  private static final int CALL = 2;

  private final Launch launch;
  private @Nullable Process process;
  private @Nullable DataInputStream in;
  private @Nullable DataOutputStream out;

  ParserProcess(Launch launch) {
    this.launch = launch;
  }

  /// Parses a file.
  ///
  /// @param ocr whether the text of pictures is recognised
  /// @param limit how long it may take
  /// @throws UnreadableFile if the process did not live to answer
  /// @throws UncheckedIOException if no process can be started
  List<Metadata> parse(Path file, OcrOrder ocr, Duration limit) throws UnreadableFile {
    Process running = running();
    Deadline deadline = new Deadline(running, limit);
    try (deadline) {
      ask(file, ocr);
      return switch (Answer.read(input())) {
        case Answer.Parsed(List<Metadata> extracts) -> extracts;
        case Answer.OutOfMemory() -> {
          end(running);
          throw new UnreadableFile(
              Reason.OUT_OF_MEMORY, "more than " + launch.settings().heap() + " MB");
        }
        case Answer.Refused(String why) ->
            throw new UnreadableFile(
                Reason.NOT_READABLE, why.lines().findFirst().orElse("").strip());
      };
    } catch (IOException e) {
      int exit = end(running);
      throw deadline.passed()
          ? new UnreadableFile(Reason.TIMED_OUT, "no end after " + limit.toSeconds() + " s", e)
          : new UnreadableFile(Reason.CRASHED, ended(exit), e);
    }
  }

  private static String ended(int exit) {
    return switch (exit) {
      case 0, 1 -> "the process that parsed it ended";
      case KILLED -> "the process that parsed it was killed";
      default -> "the process that parsed it ended with code " + exit;
    };
  }

  private void ask(Path file, OcrOrder ocr) throws IOException {
    ParseContext context = new ParseContext();
    context.set(
        HandlerConfig.class, new HandlerConfig(HANDLER_TYPE.XML, PARSE_MODE.RMETA, -1, -1, true));
    context.set(OcrOrder.class, ocr);
    String path = file.toAbsolutePath().toString();
    FetchEmitTuple tuple =
        new FetchEmitTuple(
            path,
            new FetchKey(Launch.FETCHER, path),
            new EmitKey("", path),
            new Metadata(),
            context);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
      objects.writeObject(tuple);
    }
    DataOutputStream to = output();
    to.writeByte(CALL);
    to.writeInt(bytes.size());
    bytes.writeTo(to);
    to.flush();
  }

  private Process running() {
    if (process == null || !process.isAlive()) {
      try {
        process = start(ATTEMPTS);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return process;
  }

  private Process start(int attempts) throws IOException {
    Path log = Files.createTempFile(launch.folder(), "parser", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(launch.command())
            .redirectError(ProcessBuilder.Redirect.to(log.toFile()));
    // Else each of its threads takes memory of its own from the system, and keeps it.
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    Process started = builder.start();
    in = new DataInputStream(new BufferedInputStream(started.getInputStream(), 1 << 16));
    out = new DataOutputStream(new BufferedOutputStream(started.getOutputStream()));
    Deadline deadline = new Deadline(started, START_LIMIT);
    try (deadline) {
      if (Answer.status(in) == STATUS.READY) {
        return started;
      }
      throw new IOException("it is not ready");
    } catch (IOException e) {
      int exit = end(started);
      if (attempts > 1 && exit == KILLED && !deadline.passed()) {
        return start(attempts - 1);
      }
      String said = Files.readString(log).lines().findFirst().orElse("it said nothing");
      throw new IOException(
          "no process can be started to parse documents (%s: %s)"
              .formatted(deadline.passed() ? "it took too long" : "code " + exit, said),
          e);
    }
  }

  private static int end(Process process) {
    try {
      // It may be about to end by itself, with a code that says more.
      if (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
        kill(process);
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      kill(process);
      Thread.currentThread().interrupt();
      return KILLED;
    }
  }

  private DataInputStream input() throws IOException {
    if (in == null) {
      throw new IOException("not started");
    }
    return in;
  }

  private DataOutputStream output() throws IOException {
    if (out == null) {
      throw new IOException("not started");
    }
    return out;
  }

  @Override
  public void close() {
    if (process != null) {
      kill(process);
      process.onExit().join(); // it could still write into the folder
    }
  }

  /// Kills a process and the programs that it runs, such as Tesseract.
  static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
