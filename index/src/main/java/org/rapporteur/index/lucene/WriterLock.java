package org.rapporteur.index.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.IndexException.Problem;

/// The right to write an index, which one process has at a time. The system holds it for the
/// process and lets it go when that ends, however it ends: the file `writer.lock` that stays behind
/// locks nobody out. It names the last holder.
final class WriterLock implements AutoCloseable {
  private static final String NAME = "writer.lock";

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws IndexException if another writer is at work; the message names it
  static WriterLock of(Path directory) throws IOException {
    Path file = directory.resolve(NAME);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = tryLock(channel);
      if (lock == null) {
        throw new IndexException(
            Problem.LOCKED,
            "the index at %s is being written by %s; wait until it has ended, or end it"
                .formatted(directory, holder(file)),
            null);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(thisProcess().getBytes(UTF_8)));
      return new WriterLock(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process has it
    }
  }

  private static String holder(Path file) throws IOException {
    String words = Files.readString(file, UTF_8).strip();
    return words.isEmpty() ? "another process" : words;
  }

  private static String thisProcess() {
    ProcessHandle self = ProcessHandle.current();
    return "process %d of %s on %s, since %s%n"
        .formatted(
            self.pid(),
            self.info().user().orElse("an unknown user"),
            host(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
