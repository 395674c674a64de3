package org.rapporteur.core.mention;

import org.rapporteur.core.text.Span;

/// Why words were taken for what they were taken for, or for nothing. Made only when asked for.
public sealed interface Explanation {
  /// What decided a mention, beside its rule.
  ///
  /// @param mention the mention
  /// @param span the words that decided, such as the name of the law
  /// @param what what they are, for a person: "law named after"
  record Evidence(Mention mention, Span span, String what) implements Explanation {}

  /// A meaning that was considered and not taken, or words that look like a mention and are none.
  ///
  /// @param span the words
  /// @param what what they were not taken for: "Lanzarote Convention", "Jordan"
  /// @param reason why not, for a person: "it has no article 176"
  record Rejection(Span span, String what, String reason) implements Explanation {}
}
