package org.rapporteur.web.http;

import java.time.Duration;

/// A request that is not answered as asked. The message is for the person: what is wrong, and what
/// to do.
public final class HttpProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final Duration wait;

  private HttpProblem(int status, String detail, Duration wait) {
    super(detail);
    this.status = status;
    this.wait = wait;
  }

  /// @param status the status of HTTP, 400 to 599
  /// @param detail what exactly is wrong, a sentence; empty if the status says it all
  public HttpProblem(int status, String detail) {
    this(status, detail, Duration.ZERO);
  }

  /// A request that may be answered when it is sent again.
  ///
  /// @param wait how long to wait before that
  public static HttpProblem forNow(int status, String detail, Duration wait) {
    return new HttpProblem(status, detail, wait);
  }

  /// How long to wait before the request is sent again; no time if that is of no use.
  public Duration waitingTime() {
    return wait;
  }

  /// The status of HTTP.
  public int status() {
    return status;
  }

  /// What exactly is wrong, maybe empty.
  public String detail() {
    return String.valueOf(getMessage());
  }
}
