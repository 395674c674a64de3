package org.rapporteur.core.instrument;

import java.util.List;

/// A question as a questionnaire lists it.
///
/// @param question its number
/// @param label a short label for tables and outlines, not the question's own wording
/// @param provisions the provisions of the instrument that it concerns
public record QuestionEntry(Question question, String label, List<Provision> provisions) {
  public QuestionEntry {
    provisions = List.copyOf(provisions);
  }
}
