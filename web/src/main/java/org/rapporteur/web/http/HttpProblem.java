package org.rapporteur.web.http;

import java.time.Duration;
import org.rapporteur.core.text.Language;
import org.rapporteur.web.page.Words;

/// A request that is not answered as asked. The message is for the person: what is wrong, and what
/// to do.
public final class HttpProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final Duration wait;
  private final transient Detail detail;

  /// Says what exactly is wrong.
  public interface Detail {
    /// A sentence in a language: English or French; English stands for any other.
    String in(Language language);
  }

  private HttpProblem(int status, Detail detail, Duration wait) {
    super(detail.in(Language.ENGLISH));
    this.status = status;
    this.wait = wait;
    this.detail = detail;
  }

  /// @param status the status of HTTP, 400 to 599
  /// @param detail what exactly is wrong, in the language of whoever asked
  public HttpProblem(int status, Detail detail) {
    this(status, detail, Duration.ZERO);
  }

  /// @param status the status of HTTP, 400 to 599
  /// @param detail what exactly is wrong, a sentence; empty if the status says it all
  public HttpProblem(int status, String detail) {
    this(status, language -> detail, Duration.ZERO);
  }

  /// A request whose problem has a phrase in the table of words.
  public static HttpProblem say(int status, String phrase, Object... values) {
    return new HttpProblem(status, language -> Words.in(language).get(phrase, values));
  }

  /// A request that may be answered when it is sent again.
  ///
  /// @param wait how long to wait before that
  public static HttpProblem forNow(int status, String detail, Duration wait) {
    return new HttpProblem(status, language -> detail, wait);
  }

  /// The same problem with a request that may be answered when it is sent again.
  ///
  /// @param wait how long to wait before that
  public HttpProblem forNow(Duration wait) {
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

  /// What exactly is wrong, maybe empty; in English where only that was said.
  public String detail(Language language) {
    return detail.in(language);
  }
}
