package org.rapporteur.web.http;

/// Answers requests with files. No view of the index is held while they come, which may take long.
/// Thread-safe.
public interface Deliveries {
  /// Answers a request.
  ///
  /// @param delivery its body
  /// @throws HttpProblem if it cannot be answered, in words for the person
  /// @throws Exception if something is wrong here, which the person is not told
  Answer answer(Delivery delivery) throws Exception;
}
