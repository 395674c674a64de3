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
    String message =
        response.getStatus() + " " + HttpStatus.getMessage(response.getStatus()) + "\n";
    Content.Sink.write(response, true, message, callback);
    return true;
  }
}
