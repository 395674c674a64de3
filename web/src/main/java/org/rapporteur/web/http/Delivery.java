package org.rapporteur.web.http;

import java.io.InputStream;
import java.util.Optional;

/// A request with files, whose body is read as it comes.
///
/// @param contentType the header of that name, empty if there is none
/// @param bytes the body
/// @param form tells whether the form was given out here; nothing if the request was let in by
///   another check
public record Delivery(String contentType, InputStream bytes, Optional<FormCheck> form) {
  /// Tells forms that this server gave out from others.
  public interface FormCheck {
    /// Checks the token that came with a form.
    ///
    /// @throws HttpProblem if the form may come from elsewhere
    void check(String token) throws HttpProblem;
  }
}
