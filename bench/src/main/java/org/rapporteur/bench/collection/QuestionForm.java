package org.rapporteur.bench.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.QuestionEntry;

/// The questions of a round with a wording of our own, as every reply of the round repeats it.
///
/// @param topics the questions, one for each number
record QuestionForm(List<Topic> topics) {
  /// A question with its number.
  ///
  /// @param title its title, with the number
  /// @param parts its sub-questions, or the question itself
  record Topic(String title, List<Part> parts) {}

  /// What is asked together: a sub-question, with its lettered items, of which there may be none.
  record Part(List<String> lines) {}

  /// @param entries the numbers that there are, in order
  static QuestionForm of(
      Collection<QuestionEntry> entries, Phrasebook phrases, Random random, WordSource words) {
    List<Topic> topics = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (QuestionEntry entry : entries) {
      Question question = entry.question();
      if (question.parent().isEmpty()) {
        parts = new ArrayList<>();
        String title = phrases.numbered("title", question.number() - 1, random, words);
        topics.add(new Topic("Question " + question.number() + ". " + title, parts));
      } else if (question.letter().isEmpty()) {
        String asked = phrases.any("asked", random, words);
        parts.add(new Part(new ArrayList<>(List.of(question + ". " + asked))));
      } else if (parts.isEmpty()) {
        parts.add(new Part(new ArrayList<>(List.of(item(question, phrases, random, words)))));
      } else if (question.part() > 0 || topics.getLast().parts().size() == 1) {
        parts.getLast().lines().add(item(question, phrases, random, words));
      }
    }
    for (Topic topic : topics) {
      if (topic.parts().isEmpty()) {
        topic.parts().add(new Part(List.of(phrases.any("asked", random, words))));
      }
    }
    return new QuestionForm(topics);
  }

  private static String item(
      Question question, Phrasebook phrases, Random random, WordSource words) {
    String letter = question.letter();
    return letter + ". " + phrases.numbered("item", letter.charAt(0) - 'a', random, words);
  }
}
