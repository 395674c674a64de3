package org.rapporteur.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// The body of an answer, which begins only when there are bytes. Until then something else can be
/// answered instead.
final class LateOutput extends OutputStream {
  private final Context ctx;
  private Runnable head = () -> {};
  private @Nullable OutputStream begun;

  LateOutput(Context ctx) {
    this.ctx = ctx;
  }

  /// What sets the headers when the body begins.
  void head(Runnable setting) {
    this.head = setting;
  }

  /// Whether bytes have gone out.
  boolean isBegun() {
    return begun != null;
  }

  private OutputStream begin() {
    OutputStream out = begun;
    if (out == null) {
      head.run();
      out = ctx.outputStream();
      begun = out;
    }
    return out;
  }

  @Override
  public void write(int unit) throws IOException {
    begin().write(unit);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    begin().write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (begun != null) {
      begun.close();
    }
  }
}
