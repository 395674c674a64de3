package org.rapporteur.web.http;

import io.javalin.http.Context;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.web.limit.Work;

/// Answers requests of programs, and writes its answers itself. Thread-safe.
public interface Desk {
  /// What sort of work a request is.
  default Work work(Context ctx) {
    return Work.QUESTION;
  }

  /// Answers a request.
  ///
  /// @param corpus the index as it is for this request; not to be closed
  /// @throws HttpProblem if it cannot be answered
  /// @throws Exception if something is wrong here, which the client is not told
  void serve(Context ctx, CorpusReader corpus) throws Exception;
}
