package org.rapporteur.core.instrument;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions of one monitoring round in their order. Immutable.
public final class Questionnaire {
  private final String round;
  private final Map<Question, QuestionEntry> entries = new LinkedHashMap<>();

  /// @throws IllegalArgumentException if a question is listed twice
  public Questionnaire(String round, List<QuestionEntry> entries) {
    this.round = round;
    for (QuestionEntry entry : entries) {
      if (this.entries.put(entry.question(), entry) != null) {
        throw new IllegalArgumentException("question listed twice: " + entry.question());
      }
    }
  }

  /// The round in which these questions were put.
  public String round() {
    return round;
  }

  /// All entries in the order of the questionnaire.
  public Collection<QuestionEntry> entries() {
    return List.copyOf(entries.values());
  }

  /// The entry of a question, if the questionnaire has it.
  public Optional<QuestionEntry> entry(Question question) {
    return Optional.ofNullable(entries.get(question));
  }

  /// The provisions that a question concerns: its own, else those of the question around it.
  public List<Provision> provisionsOf(Question question) {
    Optional<Question> at = Optional.of(question);
    while (at.isPresent()) {
      QuestionEntry entry = entries.get(at.get());
      if (entry != null && !entry.provisions().isEmpty()) {
        return entry.provisions();
      }
      at = at.get().parent();
    }
    return List.of();
  }
}
