package org.rapporteur.web.http;

/// A request that is not answered as asked. The message is for the person: what is wrong, and what
/// to do.
public final class HttpProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  /// @param status the status of HTTP, 400 to 599
  /// @param detail what exactly is wrong, a sentence; empty if the status says it all
  public HttpProblem(int status, String detail) {
    super(detail);
    this.status = status;
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
