package org.rapporteur.web.http;

/// Answers requests of one kind. Thread-safe.
public interface Service {
  /// Answers a request.
  ///
  /// @throws HttpProblem if it cannot be answered, in words for the person
  /// @throws Exception if something is wrong here, which the person is not told
  Answer answer(Visit visit) throws Exception;
}
