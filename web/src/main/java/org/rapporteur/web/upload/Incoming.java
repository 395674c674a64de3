package org.rapporteur.web.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file while it comes in. What is known not to be kept is let pass by. Used by one thread.
final class Incoming implements AutoCloseable {
  private final String sent;
  private final long largest;
  private @Nullable FileName name;
  private @Nullable Refusal refusal;
  private @Nullable Staged staged;
  private long size;

  private Incoming(String sent, long largest) {
    this.sent = FileName.shown(sent);
    this.largest = largest;
  }

  /// A file that begins.
  ///
  /// @param sent its name as it was sent
  /// @param largest how many bytes it may have
  static Incoming of(String sent, Store store, long largest) throws IOException {
    Incoming file = new Incoming(sent, largest);
    try {
      file.name = FileName.of(sent);
      file.staged = store.stage();
    } catch (RefusedName e) {
      file.refusal = e.why();
    }
    return file;
  }

  /// Takes more of it.
  void take(ByteBuffer bytes) throws IOException {
    size += bytes.remaining();
    if (size > largest && refusal == null) {
      refusal = Refusal.TOO_LARGE;
      close();
    }
    if (staged != null && refusal == null) {
      staged.write(bytes);
    }
  }

  /// All of it is there.
  void finish() throws IOException {
    if (staged != null && refusal == null) {
      staged.finish();
    }
  }

  /// Puts it in its place.
  ///
  /// @param replace whether it takes the place of a file of its name
  Received keep(Store store, boolean replace) throws IOException {
    if (staged == null || name == null || refusal != null) {
      return new Received.Refused(sent, refusal == null ? Refusal.NO_NAME : refusal);
    }
    Optional<Received.Kept> kept = store.keep(staged, sent, name, replace);
    return kept.isPresent() ? kept.get() : new Received.Refused(sent, Refusal.TAKEN);
  }

  @Override
  public void close() throws IOException {
    if (staged != null) {
      staged.close();
    }
  }
}
