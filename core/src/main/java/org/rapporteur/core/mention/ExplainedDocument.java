package org.rapporteur.core.mention;

import java.util.List;

/// A tagged document with the reasons of its tags.
///
/// @param tagged the document with its mentions
/// @param explanations why they are there, and what was rejected, in no particular order
public record ExplainedDocument(TaggedDocument tagged, List<Explanation> explanations) {
  public ExplainedDocument {
    explanations = List.copyOf(explanations);
  }
}
