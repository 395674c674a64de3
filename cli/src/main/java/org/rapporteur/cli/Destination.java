package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Standard output or a file. A file is written beside its place and put there at the end, so that
/// a listing that breaks off never passes for a whole one.
final class Destination implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Shell shell;
  private final OutputStream bytes;
  private final Writer text;
  private final @Nullable Path part;
  private final @Nullable Path file;

  private Destination(
      Shell shell, OutputStream bytes, Writer text, @Nullable Path part, @Nullable Path file) {
    this.shell = shell;
    this.bytes = bytes;
    this.text = text;
    this.part = part;
    this.file = file;
  }

  /// @param file the file, or null for the shell's output
  static Destination of(Shell shell, @Nullable Path file) throws IOException {
    if (file == null) {
      return new Destination(shell, OutputStream.nullOutputStream(), shell.out(), null, null);
    }
    // A device or pipe takes what it is given, and cannot be replaced.
    boolean replaced = !Files.exists(file) || Files.isRegularFile(file);
    Path place = replaced && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = replaced ? place.resolveSibling(place.getFileName() + ".part") : null;
    OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(part == null ? place : part), BUFFER);
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    return new Destination(Shell.plain(text, shell.err()), out, text, part, place);
  }

  /// Whether it is a file.
  boolean isFile() {
    return file != null;
  }

  OutputStream bytes() {
    return bytes;
  }

  Writer text() {
    return text;
  }

  /// The shell as a writer to this destination sees it.
  Shell shell() {
    return shell;
  }

  /// Puts what was written in its place.
  void finish() throws IOException {
    text.flush();
    if (file != null) {
      text.close();
      bytes.close();
      if (part != null) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// Releases the file; what was not finished is dropped.
  @Override
  public void close() throws IOException {
    if (file != null) {
      bytes.close();
    }
    if (part != null) {
      Files.deleteIfExists(part);
    }
  }
}
