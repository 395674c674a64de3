package org.rapporteur.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// The body of an answer, which begins only when there are bytes. Until then something else can be
/// answered instead.
public final class LateOutput extends OutputStream {
  private final Context ctx;
  private Runnable head = () -> {};
  private @Nullable OutputStream begun;

  public LateOutput(Context ctx) {
    this.ctx = ctx;
  }

  /// What sets the headers when the body begins.
  public void head(Runnable setting) {
    this.head = setting;
  }

  /// Whether bytes have gone out.
  public boolean isBegun() {
    return begun != null;
  }

  /// Breaks the connection off, so that what has gone out does not pass for the whole.
  ///
  /// @throws IllegalStateException if it cannot be broken off
  public void abort() {
    try {
      ctx.res().sendError(-1);
    } catch (IOException | IllegalStateException e) {
      throw new IllegalStateException("an answer could not be broken off", e);
    }
  }

  private OutputStream begin() {
    OutputStream out = begun;
    if (out == null) {
      head.run();
      out = new PatientOutput(ctx.outputStream(), System::nanoTime);
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
