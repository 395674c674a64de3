package org.rapporteur.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/// Writes to a client and measures how long that takes. One that reads hardly anything for long
/// keeps a thread and the place of an export from others; it is left. How long rows take to be made
/// does not count.
final class PatientOutput extends OutputStream {
  /// Fewer bytes a second nobody reads who wants to have them.
  private static final long SLOWEST = 1024;

  /// A client may stop this long all the same, in all.
  private static final long GRACE_SECONDS = 30;

  private static final double SECOND = 1e9;

  private final OutputStream out;
  private final LongSupplier clock;
  private long waited;
  private long written;

  /// @param clock tells nanoseconds since some moment
  PatientOutput(OutputStream out, LongSupplier clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void write(int unit) throws IOException {
    write(new byte[] {(byte) unit}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    long before = clock.getAsLong();
    out.write(bytes, offset, length);
    waited += clock.getAsLong() - before;
    written += length;
    if (waited / SECOND > GRACE_SECONDS + (double) written / SLOWEST) {
      throw new IOException("the client reads too slowly");
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
