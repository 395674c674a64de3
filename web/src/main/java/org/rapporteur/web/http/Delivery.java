package org.rapporteur.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A request with files, whose body is read as it comes.
///
/// @param contentType the header of that name, empty if there is none
/// @param length how many bytes the body has, -1 if that is not told
/// @param bytes the body
/// @param form tells whether the form was given out here; nothing if the request was let in by
///   another check
public record Delivery(
    String contentType, long length, InputStream bytes, Optional<FormCheck> form) {
  /// The body of a request.
  static Delivery of(Context ctx, Optional<FormCheck> form) throws IOException {
    String type = ctx.contentType();
    return new Delivery(
        type == null ? "" : type,
        ctx.req().getContentLengthLong(),
        ctx.req().getInputStream(),
        form);
  }

  /// The body of a request that no form of this server sent, but that may come in.
  public static Delivery of(Context ctx) throws IOException {
    return of(ctx, Optional.empty());
  }

  /// Tells forms that this server gave out from others.
  public interface FormCheck {
    /// Checks the token that came with a form.
    ///
    /// @throws HttpProblem if the form may come from elsewhere
    void check(String token) throws HttpProblem;
  }
}
