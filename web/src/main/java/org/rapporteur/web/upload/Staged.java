package org.rapporteur.web.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file that is being received, where no batch sees it. Gone when it is closed, unless it was
/// moved away.
final class Staged implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;

  Staged(Path path) throws IOException {
    this.path = path;
    this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  Path path() {
    return path;
  }

  void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// All of it is there, and stays there when the power fails.
  void finish() throws IOException {
    channel.force(true);
    channel.close();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(path);
  }
}
