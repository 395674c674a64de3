package org.rapporteur.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.rapporteur.web.http.SecurityHeaders;

/// What is answered to a request that is no request: nothing of it is repeated, and nothing is told
/// of the server.
final class BareErrors implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    SecurityHeaders.all().forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Content.Sink.write(response, true, message(response.getStatus()) + "\n", callback);
    return true;
  }

  private static String message(int status) {
    String code = status + " " + HttpStatus.getMessage(status);
    return switch (status) {
      case HttpStatus.URI_TOO_LONG_414 ->
          code
              + ": the address is longer than 16 kB; ask for less at a time, or write a shorter query";
      case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          code + ": the address and headers are longer than 16 kB; write a shorter query";
      default -> code;
    };
  }
}
