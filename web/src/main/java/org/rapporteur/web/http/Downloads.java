package org.rapporteur.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/// Writes files to be kept, while they are made.
final class Downloads {
  private static final Logger LOG = System.getLogger(Downloads.class.getName());

  private Downloads() {}

  /// Writes one. If it breaks off, so does the connection, lest what went out pass for the whole.
  static void write(Context ctx, Answer.Download download) throws IOException {
    LateOutput out = new LateOutput(ctx);
    out.head(() -> {
      ctx.contentType(download.mediaType());
      ctx.header("Content-Disposition", attachment(download.fileName()));
    });
    try {
      download.body().writeTo(out);
      out.close();
    } catch (IOException | RuntimeException e) {
      if (!out.isBegun()) {
        throw e;
      }
      LOG.log(Level.WARNING, "a download broke off: " + ctx.path(), e);
      out.abort();
    }
  }

  /// The name twice, as RFC 6266 wants it: in ASCII for old programs, then as it is.
  private static String attachment(String name) {
    String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    StringBuilder encoded = new StringBuilder();
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = unit > 0 && (Character.isLetterOrDigit(unit) || unit == '.' || unit == '-');
      encoded.append(plain ? String.valueOf((char) unit) : "%%%02X".formatted(unit));
    }
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }
}
