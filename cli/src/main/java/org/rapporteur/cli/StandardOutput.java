package org.rapporteur.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// Standard output, whose reader may go away at any time, as `head` does.
final class StandardOutput extends FilterOutputStream {
  StandardOutput(OutputStream out) {
    super(out);
  }

  /// Standard output cannot be written.
  static final class Lost extends IOException {
    private static final long serialVersionUID = 1L;

    Lost(IOException cause) {
      super("standard output cannot be written: " + cause.getMessage(), cause);
    }

    /// Whether the reader has seen enough, which is no fault.
    boolean isClosedByReader() {
      return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw new Lost(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new Lost(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new Lost(e);
    }
  }
}
